import { agree, besideEachOther } from "#domain/blind-coding.ts";
import { type Editor, NotPermitted } from "#domain/editor.ts";
import { checkQuote } from "#domain/quote-check.ts";
import type { StatementInput } from "#domain/statement.ts";
import { changesOfSubstance } from "#domain/substance.ts";
import { findCapturedText } from "./capture-source.ts";
import type { Transaction } from "./connect.ts";
import { publishesAlone } from "./newsroom.ts";
import { refuseUnreasoned } from "./refuse-unreasoned.ts";
import { EditConflict } from "./revisions.ts";
import { findBlindCoding } from "./save-blind-coding.ts";
import { saveStatement } from "./save-statement.ts";
import { versionsOf } from "./statement-versions.ts";

/** A step in the life of one statement: which, made on which version, and why. */
export type Step = { statementId: string; basedOn: number; reason: string };

/**
 * Submits a draft for review, or returns what is in review. Refused: EditConflict, MoveRefused; NotPermitted where
 * something that is asked about has no reason.
 */
export async function moveStatement(
  editor: Editor,
  tx: Transaction,
  step: Step,
  status: "draft" | "in_review",
): Promise<number> {
  const record = await recordAt(tx, step);
  if (status === "in_review") await refuseUnreasoned(tx, record);
  return saveStatement(editor, tx, { record: { ...record, status }, basedOn: step.basedOn, reason: step.reason });
}

/**
 * Publishes what is in review. The reviewer's blind coding of this version has to be there, and is kept beside the
 * author's; where the two differ the reason says how that was settled. In a newsroom of one person there is no second
 * coding, and the statement says so. A quote that was not found in a stored copy of its source
 * is published with a reason only. Refused: NotPermitted, EditConflict, MoveRefused.
 */
export async function publishStatement(editor: Editor, tx: Transaction, step: Step): Promise<number> {
  const record = await recordAt(tx, step);
  const coded = await codedBy(editor, tx, step, record);
  await refuseUnreasoned(tx, record);
  const text = await findCapturedText(tx, record.source.url);
  if (step.reason.trim() === "" && !(text && checkQuote(record.quote, text).found))
    throw new NotPermitted(
      "The quote was not found in a stored copy of the source: write why it is published all the same.",
    );
  const published: StatementInput = { ...record, ...coded, status: "published", draftReasons: [] };
  return saveStatement(editor, tx, { record: published, basedOn: step.basedOn, reason: step.reason || "Published" });
}

/** Takes a published statement back; its address keeps a note with the reason. Refused: EditConflict, MoveRefused. */
export async function retractStatement(editor: Editor, tx: Transaction, step: Step): Promise<number> {
  const record = await recordAt(tx, step);
  if (step.reason.trim() === "") throw new NotPermitted("Readers are told why: write a reason.");
  return saveStatement(editor, tx, {
    record: { ...record, status: "retracted" },
    basedOn: step.basedOn,
    reason: step.reason,
  });
}

/**
 * Saves a changed statement that readers already see. What changed of substance is told them with `note`, unless it
 * is a mere typing error. Refused: NotPermitted where there is no note; EditConflict, MoveRefused.
 */
export async function correctStatement(
  editor: Editor,
  tx: Transaction,
  edit: { record: StatementInput; basedOn: number; reason: string; note: string | null; isTypingError: boolean },
): Promise<number> {
  const before = await recordAt(tx, {
    statementId: edit.record.statementId,
    basedOn: edit.basedOn,
    reason: edit.reason,
  });
  const changes = edit.isTypingError ? [] : changesOfSubstance(before, edit.record);
  if (changes.length > 0 && !edit.note?.trim())
    throw new NotPermitted("Readers have seen this: write a note for them, or say that it is a typing error.");
  const { note, isTypingError: _, ...saved } = edit;
  const version = await saveStatement(editor, tx, saved);
  await tx.correction.createMany({
    data: changes.map((change) => ({
      revised: "statement" as const,
      recordId: edit.record.statementId,
      version,
      ...change,
      reason: note?.trim() ?? "",
    })),
  });
  return version;
}

/**
 * What an earlier version said becomes the newest, in the status that the statement has now; where readers see it, the
 * reason is told them. Refused as in `correctStatement`.
 */
export async function restoreVersion(editor: Editor, tx: Transaction, step: Step, version: number): Promise<number> {
  const now = await recordAt(tx, step);
  const earlier = (await versionsOf(tx, step.statementId)).find((each) => each.version === version);
  if (!earlier) throw new NotPermitted(`There is no version ${version}.`);
  const { status, codings, codingSettledBy } = now;
  const record: StatementInput = { ...earlier.snapshot, status, codings, codingSettledBy };
  const edit = { record, basedOn: step.basedOn, reason: `Restored version ${version}: ${step.reason}` };
  if (status !== "published") return saveStatement(editor, tx, edit);
  return correctStatement(editor, tx, { ...edit, note: step.reason, isTypingError: false });
}

async function recordAt(tx: Transaction, { statementId, basedOn }: Step): Promise<StatementInput> {
  const last = (await versionsOf(tx, statementId)).at(-1);
  if (!last || last.version !== basedOn)
    throw new EditConflict(
      `statement ${statementId}: this step was made on version ${basedOn}, it is at ${last?.version ?? "no version"}`,
    );
  return last.snapshot;
}

async function codedBy(
  editor: Editor,
  tx: Transaction,
  { statementId, basedOn, reason }: Step,
  { positions }: StatementInput,
): Promise<Pick<StatementInput, "codings" | "codingSettledBy">> {
  const second = await findBlindCoding(tx, { statementId, version: basedOn, reviewerId: editor.id });
  if (second) {
    const codings = besideEachOther(positions, second);
    if (agree(codings)) return { codings, codingSettledBy: "both_codings_agree" };
    if (reason.trim() === "") throw new NotPermitted("The two codings differ: write how that was settled.");
    return { codings, codingSettledBy: "discussion" };
  }
  if (!(await publishesAlone(tx)))
    throw new NotPermitted("Code the words yourself first, without seeing the author's positions.");
  const codings = positions.map(({ proposition, stance }) => ({ proposition, first: stance, second: null }));
  return { codings, codingSettledBy: "one_editor" };
}
