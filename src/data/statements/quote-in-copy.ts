import type { Source } from "#domain/sources/source.ts";
import { checkQuote, quoteChecker } from "#domain/statements/quote-check.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import type { Transaction } from "../database/connect.ts";

/** The text that is stored of a source. */
export type StoredCopy = { text: string; sha256: string };

/** The copies of these sources that quotes are compared with, by id; sources without one are not among them. */
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

/** The text that quotes from a source are compared with; null where none is stored. */
export async function findCopyText(tx: Pick<Transaction, "source">, url: string): Promise<string | null> {
  const source = await tx.source.findUnique({ where: { url }, select: { copy: { select: { text: true } } } });
  return source?.copy?.text ?? null;
}

/** Whether a quote stands in a copy; null where there is no copy. */
export function isQuoteIn(copy: StoredCopy | undefined, quote: string): boolean | null {
  return copy === undefined ? null : checkQuote(quote, copy.text).found;
}

type Checked = { statementId: string; version: number; sourceId: number; quoteInCopy: boolean | null };

/** Keeps what was found of these versions, for readers who look at a day that is past. */
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

/** Looks for every quote from a source in the copy that is in force from now on. No version of anything: the words are the same. */
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

/** For versions of an earlier day: whether the quote stood in the copy of then; null where there was none. */
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
