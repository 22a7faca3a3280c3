import { z } from "zod";
import {
  type AutosavedDraft,
  type DraftOwner,
  MAX_DRAFT_LENGTH,
  type SubmittedDraft,
} from "#domain/editors/autosaved-draft.ts";
import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import type { StatementFormValues } from "#domain/statements/statement-form.ts";
import { storableText } from "#domain/text/storable-text.ts";
import type { Transaction } from "../database/connect.ts";
import { assertEnabled } from "./assert-enabled.ts";

const formValuesSchema = z.record(z.string(), z.string());

/** Nobody comes back to what was left for longer than this. */
const DRAFT_LIFETIME_DAYS = 30;

type Place = { tab: string; statementId: string | null; basedOn: number | null };

/**
 * Keeps what stands in a form, in the place of what stood there before; no version of anything, and nobody else's to
 * see. Gives the time. Refused: NotPermitted for whoever is disabled, and for more than a form can hold.
 */
export async function saveAutosavedDraft(
  editor: Editor,
  tx: Transaction,
  draft: Place & { formValues: StatementFormValues },
): Promise<string> {
  await assertEnabled(editor, tx);
  return save(tx, editor.id, { ...draft, submittedFrom: null });
}

/**
 * Keeps a form that was sent after the session was over, for whoever was let in last in that browser: they find it once
 * they have signed in. Refused: NotPermitted for whoever is disabled or gone, and for more than a form can hold.
 */
export async function saveSubmittedDraft(
  owner: DraftOwner,
  tx: Transaction,
  { submittedFrom, ...draft }: Place & { formValues: Record<string, string>; submittedFrom: string | null },
): Promise<void> {
  const isHere = (await tx.editor.count({ where: { id: owner.id, disabledAt: null } })) > 0;
  if (!isHere) throw new NotPermitted("Nothing is kept for somebody who has no access.");
  await save(tx, owner.id, { ...draft, submittedFrom });
}

async function save(
  tx: Transaction,
  editorId: string,
  { formValues: submitted, ...place }: Place & { formValues: Record<string, string>; submittedFrom: string | null },
): Promise<string> {
  const formValues = Object.fromEntries(Object.entries(submitted).map(([field, text]) => [field, storableText(text)]));
  const length = Object.values(formValues).reduce((sum, text) => sum + text.length, 0);
  if (length > MAX_DRAFT_LENGTH || place.tab.length > 64) throw new NotPermitted("This is too long to be kept.");
  const key = { editorId, tab: place.tab };
  const { at } = await tx.autosavedDraft.upsert({
    where: { editorId_tab: key },
    create: { ...key, ...place, formValues },
    update: { ...place, formValues },
  });
  await tx.autosavedDraft.deleteMany({ where: { editorId, at: { lt: daysAgo(DRAFT_LIFETIME_DAYS) } } });
  return at.toISOString();
}

/** What this editor sent or typed under one tab; null where nothing is kept for them there. */
export async function findAutosavedDraft(
  tx: Pick<Transaction, "autosavedDraft">,
  editor: Editor,
  tab: string,
): Promise<SubmittedDraft | null> {
  const row = await tx.autosavedDraft.findUnique({ where: { editorId_tab: { editorId: editor.id, tab } } });
  if (!row) return null;
  return {
    tab,
    basedOn: row.basedOn,
    submittedFrom: row.submittedFrom,
    formValues: formValuesSchema.parse(row.formValues),
  };
}

/** What this editor typed into the form of a statement, or of a new one (null), and did not save; the newest first. */
export async function listAutosavedDrafts(
  tx: Pick<Transaction, "autosavedDraft">,
  editor: Editor,
  statementId: string | null,
): Promise<AutosavedDraft[]> {
  const rows = await tx.autosavedDraft.findMany({
    where: { editorId: editor.id, statementId, submittedFrom: null },
    orderBy: { at: "desc" },
    take: 5,
  });
  return rows.map(({ tab, basedOn, formValues, at }) => ({
    tab,
    basedOn,
    formValues: formValuesSchema.parse(formValues),
    at: at.toISOString(),
  }));
}

/** Forgets one's own typing in a tab: it has been saved, or is not wanted. Refused: NotPermitted. */
export async function deleteAutosavedDraft(editor: Editor, tx: Transaction, tab: string): Promise<void> {
  await assertEnabled(editor, tx);
  await tx.autosavedDraft.deleteMany({ where: { editorId: editor.id, tab } });
}

function daysAgo(days: number): Date {
  return new Date(Date.now() - days * 86_400_000);
}
