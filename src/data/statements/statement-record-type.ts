import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import { publicFieldsOf } from "#domain/history/statement-public-fields.ts";
import { agree, pairCodings } from "#domain/statements/double-coded-statement.ts";
import { checkQuote } from "#domain/statements/quote-check.ts";
import { type StatementInput, statementSchema } from "#domain/statements/statement.ts";
import type { Transaction } from "../database/connect.ts";
import { publishesAlone } from "../editors/newsroom-settings.ts";
import type { RecordStep, RecordTypeDefinition } from "../record/record-type.ts";
import { assertReasonsGiven } from "./assert-checks-answered.ts";
import { findCopyText } from "./quote-in-copy.ts";
import { findBlindCoding } from "./save-double-coded-statement.ts";
import { saveStatements } from "./save-statement.ts";

/** Defines the statement record type: two codings of the words, and a quote found in its source. */
export const statementDefinition: RecordTypeDefinition<StatementInput> = {
  revised: "statement",
  schema: statementSchema,
  idOf: ({ statementId }) => statementId,
  save: saveStatements,
  publicFieldsOf: (statement) => new Map(publicFieldsOf(statement)),
  published: coded,
  preserved: ({ codings, codingSettledBy }) => ({ codings, codingSettledBy }),
};

/**
 * The reviewer's blind coding of this version has to be there, and is kept beside the author's; where the two differ
 * the reason says how that was settled. In a newsroom of one person there is no second coding, and the statement says
 * so. A quote that was not found in a stored copy of its source is published with a reason only; words that are asked
 * about, only where their reason is written.
 */
async function coded(
  editor: Editor,
  tx: Transaction,
  step: RecordStep,
  record: StatementInput,
): Promise<StatementInput> {
  const codings = await codedBy(editor, tx, step, record);
  await assertReasonsGiven(tx, record);
  const text = await findCopyText(tx, record.source.url);
  if (step.reason.trim() === "" && !(text && checkQuote(record.quote, text).found))
    throw new NotPermitted(
      "The quote was not found in a stored copy of the source: write why it is published all the same.",
    );
  return { ...record, ...codings, draftReasons: [] };
}

async function codedBy(
  editor: Editor,
  tx: Transaction,
  { recordId, basedOn, reason }: RecordStep,
  { positions }: StatementInput,
): Promise<Pick<StatementInput, "codings" | "codingSettledBy">> {
  const second = await findBlindCoding(tx, { statementId: recordId, version: basedOn, reviewerId: editor.id });
  if (second) {
    const codings = pairCodings(positions, second);
    if (agree(codings)) return { codings, codingSettledBy: "both_codings_agree" };
    if (reason.trim() === "") throw new NotPermitted("The two codings differ: write how that was settled.");
    return { codings, codingSettledBy: "discussion" };
  }
  if (!(await publishesAlone(tx)))
    throw new NotPermitted("Code the words yourself first, without seeing the author's positions.");
  const codings = positions.map(({ proposition, stance }) => ({ proposition, first: stance, second: null }));
  return { codings, codingSettledBy: "one_editor" };
}
