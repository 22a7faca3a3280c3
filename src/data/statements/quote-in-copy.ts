import type { Source } from "#domain/sources/source.ts";
import { checkQuote, quoteChecker } from "#domain/statements/quote-check.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import type { Transaction } from "../database/connect.ts";

/** A stored copy of a source's text. */
export type StoredCopy = { text: string; sha256: string };

/** Returns the copies that quotes are checked against, by source id; sources without a copy are left out. */
export async function copiesOf(
  tx: Pick<Transaction, "source">,
  sourceIds: readonly number[],
): Promise<Map<number, StoredCopy>> {
  const rows = await tx.source.findMany({
    where: { sourceId: { in: [...new Set(sourceIds)] }, copyId: { not: null } },
    select: { sourceId: true, copy: { select: { text: true, sha256: true } } },
  });
  return new Map(
    rows.flatMap(({ sourceId, copy }) => (copy ? [[sourceId, { text: copy.text ?? "", sha256: copy.sha256 }]] : [])),
  );
}

/** Finds the text that quotes from a source are checked against; null if none is stored. */
export async function findCopyText(tx: Pick<Transaction, "source">, url: string): Promise<string | null> {
  const source = await tx.source.findUnique({ where: { url }, select: { copy: { select: { text: true } } } });
  return source?.copy?.text ?? null;
}

/** Whether a quote stands in a copy; null where there is no copy. */
export function isQuoteIn(copy: StoredCopy | undefined, quote: string): boolean | null {
  return copy === undefined ? null : checkQuote(quote, copy.text).found;
}

type Checked = { statementId: string; version: number; sourceId: number; quoteInCopy: boolean | null };

/** Saves the quote checks of these versions for pages as of a past day. */
export async function saveQuoteChecks(
  tx: Transaction,
  checked: readonly Checked[],
  copies: ReadonlyMap<number, StoredCopy>,
): Promise<void> {
  const data = checked.flatMap(({ statementId, version, sourceId, quoteInCopy: found }) => {
    const copy = copies.get(sourceId);
    return copy && found !== null ? [{ statementId, version, copySha256: copy.sha256, found }] : [];
  });
  await tx.quoteCheck.createMany({ data, skipDuplicates: true });
}

/** Checks every quote from a source against its current copy. Creates no version: the words are the same. */
export async function checkQuotesAgainst(tx: Transaction, sourceId: number, copy: StoredCopy): Promise<void> {
  const statements = await tx.statement.findMany({
    where: { sourceId },
    select: { statementId: true, version: true, sourceId: true, quote: true },
  });
  const check = quoteChecker(copy.text);
  const checked = statements.map((each) => ({ ...each, quoteInCopy: check(each.quote).found }));
  for (const quoteInCopy of [true, false]) {
    const ids = checked.filter((each) => each.quoteInCopy === quoteInCopy).map(({ statementId }) => statementId);
    await tx.statement.updateMany({ where: { statementId: { in: ids } }, data: { quoteInCopy } });
  }
  await saveQuoteChecks(tx, checked, new Map([[sourceId, copy]]));
}

/** Returns whether each earlier version's quote was in its copy at the time; null without a copy. */
export async function quotesInCopies(
  tx: Pick<Transaction, "quoteCheck">,
  sources: ReadonlyMap<string, Source>,
): Promise<(record: StatementInput, version: number) => boolean | null> {
  const keyOf = (...parts: [statementId: string, version: number, sha256: string]) => parts.join(" ");
  const checks = await tx.quoteCheck.findMany();
  const found = new Map(checks.map((each) => [keyOf(each.statementId, each.version, each.copySha256), each.found]));
  return ({ statementId, source }, version) => {
    const copy = sources.get(source.url)?.archived;
    return (copy && found.get(keyOf(statementId, version, copy.sha256))) ?? null;
  };
}
