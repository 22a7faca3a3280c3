import type { Editor } from "#domain/editors/editor.ts";
import { type StatementInput, statementSchema } from "#domain/statements/statement.ts";
import type { Transaction } from "../database/connect.ts";
import { firstDayColumn } from "../database/date-columns.ts";
import { type Edit, revise } from "../history/revisions.ts";
import { assertStepsAllowed } from "../record/assert-step-allowed.ts";
import { type SourceIds, saveSources, sourceIdOf } from "../sources/save-source.ts";
import { assertVoicesPublished } from "./assert-voices-published.ts";
import { copiesOf, isQuoteIn, saveQuoteChecks } from "./quote-in-copy.ts";

/** Saves one statement and gives its new version. Refused as in `saveStatements`. */
export async function saveStatement(editor: Editor, tx: Transaction, edit: Edit<StatementInput>): Promise<number> {
  const versions = await saveStatements(editor, tx, [edit]);
  return versions.get(edit.record.statementId) as number;
}

/**
 * Saves statements whole, with positions, codings, explained votes and source, each as a new version; gives the
 * versions by id. Refused: what the schema refuses (ZodError), a change made on another version (EditConflict), a
 * status that it may not take (TransitionNotAllowed), one's own work published by oneself, words published of a voice
 * that is not (NotPermitted).
 */
export async function saveStatements(
  editor: Editor,
  tx: Transaction,
  edits: readonly Edit<StatementInput>[],
): Promise<Map<string, number>> {
  const checked = edits.map((edit) => ({ ...edit, record: statementSchema.parse(edit.record) }));
  const versions = await revise(editor, tx, "statement", checked, ({ statementId }) => statementId);
  const statements = checked.map(({ record }) => record);
  const before = await tx.statement.findMany({
    where: { statementId: { in: statements.map(({ statementId }) => statementId) } },
    select: { statementId: true, status: true },
  });
  await assertStepsAllowed(
    editor,
    tx,
    "statement",
    before.map(({ statementId, status }) => [statementId, status]),
    statements.map(({ statementId, status }) => [statementId, status]),
  );
  await assertVoicesPublished(editor, tx, statements);
  const sources = await saveSources(
    editor,
    tx,
    statements.map(({ source }) => source),
  );
  const copies = await copiesOf(tx, [...sources.values()]);
  const row = (statement: StatementInput) => {
    const columns = toRow(statement, sources);
    const quoteInCopy = isQuoteIn(copies.get(columns.sourceId), statement.quote);
    return { ...columns, quoteInCopy, version: versions.get(statement.statementId) as number };
  };
  const added = checked.filter(({ basedOn }) => basedOn === null).map(({ record }) => record);
  const changed = checked.filter(({ basedOn }) => basedOn !== null).map(({ record }) => record);
  await removeParts(
    tx,
    changed.map(({ statementId }) => statementId),
  );
  await tx.statement.createMany({ data: added.map(row) });
  for (const statement of changed) {
    await tx.statement.update({ where: { statementId: statement.statementId }, data: row(statement) });
  }
  await addParts(tx, statements);
  await saveQuoteChecks(tx, statements.map(row), copies);
  return versions;
}

async function removeParts(tx: Transaction, statementIds: string[]): Promise<void> {
  if (statementIds.length === 0) return;
  const where = { statementId: { in: statementIds } };
  await tx.position.deleteMany({ where });
  await tx.statementCoding.deleteMany({ where });
  await tx.explanation.deleteMany({ where });
}

async function addParts(tx: Transaction, statements: StatementInput[]): Promise<void> {
  const parts = <T extends object>(of: (statement: StatementInput) => T[]) =>
    statements.flatMap((statement) => of(statement).map((part) => ({ statementId: statement.statementId, ...part })));
  await tx.position.createMany({ data: parts(({ positions }) => positions) });
  await tx.statementCoding.createMany({ data: parts(({ codings }) => codings) });
  await tx.explanation.createMany({ data: parts(({ explains }) => explains.map((rollCallId) => ({ rollCallId }))) });
}

function toRow(statement: StatementInput, sources: SourceIds) {
  const { speaker, saidOn, source, positions: _positions, codings: _codings, explains: _explains, ...own } = statement;
  // Reasons for editors are kept with the versions alone.
  const { overrides: _overrides, ...rest } = own;
  return {
    ...rest,
    ...speakerColumns(speaker),
    saidOn: firstDayColumn(saidOn),
    saidOnPrecision: saidOn.precision,
    sourceId: sourceIdOf(sources, source.url),
  };
}

/** Returns the two speaker columns; exactly one is filled. */
export function speakerColumns(speaker: StatementInput["speaker"]): {
  bioguideId: string | null;
  voiceSlug: string | null;
} {
  return "voice" in speaker
    ? { bioguideId: null, voiceSlug: speaker.voice }
    : { bioguideId: speaker.bioguideId, voiceSlug: null };
}
