import "server-only";
import { redirect } from "next/navigation";
import type { SignedIn } from "#auth/session.ts";
import { findTypist } from "#auth/typist.ts";
import { findSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import { keepSent } from "#data/kept-typing.ts";
import { NotPermitted } from "#domain/editor.ts";

/** What somebody sends from a page: its texts, by the name under which they are shown again. */
export type Sent = {
  from: `/admin${string}`;
  typed: Record<string, string>;
  /** Where the page can put it back into its form: what the form is of, and on which version it was made. */
  form?: { statementId?: string | null; basedOn: number | null };
};

/**
 * Who sends a form. Where the session is over, what was typed is kept for whoever was let in last in this browser, and
 * the door leads back to it.
 */
export async function requireSender(sent: Sent): Promise<SignedIn> {
  const signedIn = await findSignedIn();
  if (signedIn) return signedIn;
  redirect(`/admin/sign-in?to=${encodeURIComponent(await addressOfKept(sent))}`);
}

async function addressOfKept({ from, typed, form }: Sent): Promise<string> {
  const typist = await findTypist();
  if (!typist || Object.values(typed).every((text) => text.trim() === "")) return from;
  const tab = crypto.randomUUID();
  const isStatement = form !== undefined && "statementId" in form;
  const place = { tab, statementId: form?.statementId ?? null, basedOn: form?.basedOn ?? null };
  try {
    await database().$transaction((tx) =>
      keepSent(typist, tx, { ...place, typed, sentFrom: isStatement ? null : from }),
    );
  } catch (error) {
    if (!(error instanceof NotPermitted)) throw error;
    return from;
  }
  return form ? `${from}${from.includes("?") ? "&" : "?"}kept=${tab}` : `/admin/kept/${tab}`;
}
