import "server-only";
import { type AsOf, onTheSameIn, statementIn } from "#domain/record/public-record.ts";
import type { Statement } from "#domain/record/record.ts";
import {
  choicesAmong,
  passesStatementFilter,
  type StatementChoices,
  type StatementFilter,
} from "#domain/statements/statement-list.ts";
import { publicRecord } from "../record/public-record.ts";

/** Published statements that pass the filter, newest first, with how many there are in all. */
export async function listStatements(
  filter: StatementFilter,
  { skip, take }: { skip: number; take: number },
  asOf: AsOf = null,
): Promise<{ statements: Statement[]; total: number }> {
  const passing = await listEveryStatement(filter, asOf);
  return { statements: passing.slice(skip, skip + take), total: passing.length };
}

/** Lists all published statements that pass the filter, newest first. */
export async function listEveryStatement(filter: StatementFilter, asOf: AsOf = null): Promise<Statement[]> {
  return (await publicRecord(asOf)).statements.filter((statement) => passesStatementFilter(statement, filter));
}

/** Lists the ids of all statements that pass the filter. */
export async function listStatementIds(filter: StatementFilter): Promise<string[]> {
  return (await listEveryStatement(filter)).map(({ statementId }) => statementId);
}

/** One published statement; null where there is none. */
export async function findStatement(statementId: string, asOf: AsOf = null): Promise<Statement | null> {
  return statementIn(await publicRecord(asOf), statementId);
}

/** Lists the choices of the list's filters. */
export async function listStatementChoices(asOf: AsOf = null): Promise<StatementChoices> {
  const { statements, people } = await publicRecord(asOf);
  return choicesAmong(statements, people);
}

/** Lists the speaker's other statements on this statement's propositions, newest first. */
export async function listOnTheSame(statement: Statement, asOf: AsOf = null): Promise<Statement[]> {
  return onTheSameIn(await publicRecord(asOf), statement);
}
