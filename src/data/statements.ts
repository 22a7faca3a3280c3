import "server-only";
import { compareText } from "#domain/calendar-date.ts";
import { newestStatement, type Statement } from "#domain/record.ts";
import type { StatementChoices, StatementFilter } from "#domain/statement-list.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";
import { keptWhileUnchanged } from "./record-version.ts";
import { statementInclude, toStatement } from "./statement-rows.ts";

/** Published statements that pass the filter, newest first, with how many there are in all. */
export async function listStatements(
  filter: StatementFilter,
  page: { skip: number; take: number },
): Promise<{ statements: Statement[]; total: number }> {
  const where = published(filter);
  const [rows, total] = await Promise.all([
    database().statement.findMany({
      where,
      include: statementInclude,
      orderBy: [{ saidUntil: "desc" }, { saidOn: "desc" }, { statementId: "asc" }],
      ...page,
    }),
    database().statement.count({ where }),
  ]);
  return { statements: rows.map(toStatement), total };
}

/** Where a list goes on: after the statement of this first possible day and id. */
export type AfterStatement = { saidOn: string; statementId: string };

/** The same in the same order, from anywhere on. */
export async function listStatementsAfter(
  filter: StatementFilter,
  { after, take }: { after?: AfterStatement | undefined; take: number },
): Promise<Statement[]> {
  const day = after && new Date(after.saidOn);
  const onwards = after && {
    OR: [{ saidOn: { lt: day } }, { saidOn: day, statementId: { gt: after.statementId } }],
  };
  const rows = await database().statement.findMany({
    where: { AND: [published(filter), onwards ?? {}] },
    include: statementInclude,
    orderBy: [{ saidOn: "desc" }, { statementId: "asc" }],
    take,
  });
  return rows.map(toStatement);
}

/** The ids of all that pass the filter. */
export async function listStatementIds(filter: StatementFilter): Promise<string[]> {
  const rows = await database().statement.findMany({ where: published(filter), select: { statementId: true } });
  return rows.map(({ statementId }) => statementId);
}

/** One published statement; null where there is none. */
export async function findStatement(statementId: string): Promise<Statement | null> {
  const row = await database().statement.findUnique({
    where: { statementId, status: "published" },
    include: statementInclude,
  });
  return row && toStatement(row);
}

/** What the filters of the list offer. */
export const listStatementChoices: () => Promise<StatementChoices> = keptWhileUnchanged(async () => {
  const rows = await database().statement.findMany({
    where: { status: "published" },
    select: {
      saidOn: true,
      person: { select: { slug: true, name: true, lastName: true } },
      voice: { select: { slug: true, name: true } },
      source: { select: { publisher: true } },
    },
  });
  const speakers = rows.flatMap(({ person, voice }) =>
    person ? [person] : voice ? [{ ...voice, lastName: voice.name }] : [],
  );
  return {
    people: counted(speakers, ({ slug }) => slug)
      .sort((a, b) => compareText(a.item.lastName, b.item.lastName))
      .map(({ item, count }) => ({ slug: item.slug, name: item.name, count })),
    years: counted(
      rows.map(({ saidOn }) => saidOn.getUTCFullYear()),
      String,
    )
      .sort((a, b) => b.item - a.item)
      .map(({ item, count }) => ({ year: item, count })),
    publishers: counted(
      rows.flatMap(({ source }) => source.publisher ?? []),
      String,
    )
      .sort((a, b) => compareText(a.item, b.item))
      .map(({ item, count }) => ({ publisher: item, count })),
  };
});

function published(filter: StatementFilter): Prisma.StatementWhereInput {
  const { person, proposition, stance, attribution, year, publisher, since, until } = filter;
  return {
    status: "published",
    ...(person && { OR: [{ person: { slug: person } }, { bioguideId: person }, { voiceSlug: person }] }),
    AND: [since ? saidSince(since) : {}, until ? { saidOn: { lte: new Date(until) } } : {}],
    ...((proposition || stance) && { positions: { some: { proposition, stance } } }),
    ...(attribution && { attribution }),
    ...(year && { saidOn: { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) } }),
    ...(publisher && { source: { publisher } }),
  };
}

/** A date that is known as a month or a year is kept as its first day, and can have been any day of it. */
function saidSince(day: string): Prisma.StatementWhereInput {
  return {
    OR: [
      { saidOnPrecision: "day", saidOn: { gte: new Date(day) } },
      { saidOnPrecision: "month", saidOn: { gte: new Date(`${day.slice(0, 7)}-01`) } },
      { saidOnPrecision: "year", saidOn: { gte: new Date(`${day.slice(0, 4)}-01-01`) } },
    ],
  };
}

function counted<T>(items: readonly T[], key: (item: T) => string): { item: T; count: number }[] {
  return [...Map.groupBy(items, key).values()].map((group) => ({ item: group[0] as T, count: group.length }));
}

/** What else the same speaker has said on one of the propositions of this statement, newest first. */
export async function listOnTheSame(statement: Statement): Promise<Statement[]> {
  const rows = await database().statement.findMany({
    where: {
      status: "published",
      statementId: { not: statement.statementId },
      ...(statement.speaker.kind === "senator"
        ? { person: { slug: statement.speaker.slug } }
        : { voiceSlug: statement.speaker.slug }),
      positions: { some: { proposition: { in: statement.positions.map(({ proposition }) => proposition) } } },
    },
    include: statementInclude,
  });
  return rows.map(toStatement).sort(newestStatement);
}
