"use server";

import { notFound } from "next/navigation";
import { createElement, type ReactNode } from "react";
import { z } from "zod";
import { anyText, identifier, positiveIntegerOrNull, submittedFields } from "#app/submitted-form/fields.ts";
import { currentSession } from "#auth/current-editor.ts";
import { database } from "#data/database/client.ts";
import { deleteAutosavedDraft, saveAutosavedDraft } from "#data/editors/autosaved-drafts.ts";
import { findKnownSource } from "#data/sources/source-queue.ts";
import { livePreviewOf } from "#data/statements/live-preview.ts";
import type { SourceInput } from "#domain/sources/source.ts";
import type { StatementCheck } from "#domain/statements/statement-checks.ts";
import { userMessageOf } from "../../../actions/error-messages.ts";
import { formValuesFrom } from "../form-values.ts";
import { LivePreviewPanel } from "../preview/live-preview-panel.tsx";

/** What comes back while somebody types: what is kept, what is known of the address, and what stands beside the form. */
export type AutosaveResult =
  | { signedOut: true }
  | {
      signedOut: false;
      autosavedAt: string | null;
      known: SourceInput | null;
      checks: StatementCheck[];
      aside: ReactNode;
    };

const fields = z
  .object({ tab: identifier(), statementId: identifier(), version: positiveIntegerOrNull() })
  .catchall(anyText);

/** Keeps what is typed so far, saves no version, and looks at it as the reader would. Junk is answered 404. */
export async function autosaveForm(form: FormData): Promise<AutosaveResult> {
  const signedIn = await currentSession();
  if (!signedIn) return { signedOut: true };
  const submitted = fields.safeParse(submittedFields(form));
  if (!submitted.success) notFound();
  const { tab, version, ...rest } = submitted.data;
  const statementId = rest.statementId || null;
  const formValues = formValuesFrom(rest);
  const [autosavedAt, livePreview, known] = await Promise.all([
    database()
      .$transaction((tx) => saveAutosavedDraft(signedIn.editor, tx, { tab, statementId, basedOn: version, formValues }))
      .catch((error) => {
        if (!userMessageOf(error)) throw error;
        return null;
      }),
    livePreviewOf(formValues, statementId),
    findKnownSource(formValues.sourceUrl ?? ""),
  ]);
  const { checks } = livePreview;
  const aside = createElement(LivePreviewPanel, { livePreview, quote: formValues.quote ?? "" });
  return { signedOut: false, autosavedAt, known: known?.described ?? null, checks, aside };
}

/** Forgets what was typed in a tab and is not wanted. Junk is answered 404. */
export async function discardAutosave(tab: string): Promise<void> {
  const signedIn = await currentSession();
  if (!signedIn) return;
  const submitted = identifier().safeParse(tab);
  if (!submitted.success) notFound();
  await database().$transaction((tx) => deleteAutosavedDraft(signedIn.editor, tx, submitted.data));
}
