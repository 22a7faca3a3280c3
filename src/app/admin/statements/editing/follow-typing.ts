"use server";

import { createElement, type ReactNode } from "react";
import { findSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import { forgetTyping, keepTyping } from "#data/kept-typing.ts";
import { findKnownSource } from "#data/source-desk.ts";
import { lookAt } from "#data/statement-look.ts";
import type { SourceInput } from "#domain/source.ts";
import type { StatementCheck } from "#domain/statement-checks.ts";
import { textIn } from "../../acting/form-state.ts";
import { refusalIn } from "../../acting/refusals.ts";
import { LookPanel } from "./look-panel.tsx";
import { typedIn } from "./typed-in.ts";

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

/** Keeps what is typed so far, saves no version, and looks at it as the reader would. */
export async function followTyping(form: FormData): Promise<Followed> {
  const signedIn = await findSignedIn();
  if (!signedIn) return { signedOut: true };
  const typed = typedIn(form);
  const statementId = textIn(form, "statementId") || null;
  const place = { tab: textIn(form, "tab"), statementId, basedOn: Number(textIn(form, "version")) || null };
  const [keptAt, look, known] = await Promise.all([
    database()
      .$transaction((tx) => keepTyping(signedIn.editor, tx, { ...place, typed }))
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

/** Forgets what was typed in a tab and is not wanted. */
export async function forgetTyped(tab: string): Promise<void> {
  const signedIn = await findSignedIn();
  if (!signedIn) return;
  await database().$transaction((tx) => forgetTyping(signedIn.editor, tx, tab));
}
