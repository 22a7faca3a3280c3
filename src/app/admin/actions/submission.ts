import "server-only";
import { redirect } from "next/navigation";
import { currentSession } from "#auth/current-editor.ts";
import { findDraftOwner } from "#auth/draft-owner.ts";
import type { EditorSession } from "#auth/session.ts";
import { database } from "#data/database/client.ts";
import { saveSubmittedDraft } from "#data/editors/autosaved-drafts.ts";
import { NotPermitted } from "#domain/editors/editor.ts";

/** What somebody sends from a page: its texts, by the name under which they are shown again. */
export type Submission = {
  from: `/admin${string}`;
  formValues: Record<string, string>;
  /** Where the page can put it back into its form: what the form is of, and on which version it was made. */
  form?: { statementId?: string | null; basedOn: number | null };
};

/**
 * Who sends a form. Where the session is over, what was typed is kept for whoever was let in last in this browser, and
 * sign-in leads back to it.
 */
export async function requireSessionOrAutosave(submitted: Submission): Promise<EditorSession> {
  const signedIn = await currentSession();
  if (signedIn) return signedIn;
  redirect(`/admin/sign-in?to=${encodeURIComponent(await autosaveAndGetPath(submitted))}`);
}

async function autosaveAndGetPath({ from, formValues, form }: Submission): Promise<string> {
  const draftOwner = await findDraftOwner();
  if (!draftOwner || Object.values(formValues).every((text) => text.trim() === "")) return from;
  const tab = crypto.randomUUID();
  const isStatement = form !== undefined && "statementId" in form;
  const draftKey = { tab, statementId: form?.statementId ?? null, basedOn: form?.basedOn ?? null };
  try {
    await database().$transaction((tx) =>
      saveSubmittedDraft(draftOwner, tx, { ...draftKey, formValues, submittedFrom: isStatement ? null : from }),
    );
  } catch (error) {
    if (!(error instanceof NotPermitted)) throw error;
    return from;
  }
  return form ? `${from}${from.includes("?") ? "&" : "?"}kept=${tab}` : `/admin/kept/${tab}`;
}
