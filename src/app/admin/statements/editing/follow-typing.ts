"use server";

import { notFound } from "next/navigation";
import { createElement, type ReactNode } from "react";
import { z } from "zod";
import { anyText, identifier, sentFields, wholeOrNull } from "#app/sent-form/fields.ts";
import { findSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import { forgetTyping, keepTyping } from "#data/kept-typing.ts";
import { findKnownSource } from "#data/source-desk.ts";
import { lookAt } from "#data/statement-look.ts";
import type { SourceInput } from "#domain/source.ts";
import type { StatementCheck } from "#domain/statement-checks.ts";
import { refusalIn } from "../../acting/refusals.ts";
import { LookPanel } from "./look-panel.tsx";
import { typedFrom } from "./typed-in.ts";

/** What comes back while somebody types: what is kept, what is known of the address, and what stands beside the form. */
export type Followed =
  | { signedOut: true }
  | {
      signedOut: false;
      keptAt: string | null;
      known: SourceInput | null;
      checks: StatementCheck[];
      beside: ReactNode;
    };

const fields = z.object({ tab: identifier(), statementId: identifier(), version: wholeOrNull() }).catchall(anyText);

/** Keeps what is typed so far, saves no version, and looks at it as the reader would. Junk is answered 404. */
export async function followTyping(form: FormData): Promise<Followed> {
  const signedIn = await findSignedIn();
  if (!signedIn) return { signedOut: true };
  const sent = fields.safeParse(sentFields(form));
  if (!sent.success) notFound();
  const { tab, version, ...rest } = sent.data;
  const statementId = rest.statementId || null;
  const typed = typedFrom(rest);
  const [keptAt, look, known] = await Promise.all([
    database()
      .$transaction((tx) => keepTyping(signedIn.editor, tx, { tab, statementId, basedOn: version, typed }))
      .catch((error) => {
        if (!refusalIn(error)) throw error;
        return null;
      }),
    lookAt(typed, statementId),
    findKnownSource(typed.sourceUrl ?? ""),
  ]);
  const { checks } = look;
  const beside = createElement(LookPanel, { look, quote: typed.quote ?? "" });
  return { signedOut: false, keptAt, known: known?.described ?? null, checks, beside };
}

/** Forgets what was typed in a tab and is not wanted. Junk is answered 404. */
export async function forgetTyped(tab: string): Promise<void> {
  const signedIn = await findSignedIn();
  if (!signedIn) return;
  const sent = identifier().safeParse(tab);
  if (!sent.success) notFound();
  await database().$transaction((tx) => forgetTyping(signedIn.editor, tx, sent.data));
}
