import { z } from "zod";
import { findRetraction } from "#data/retractions.ts";
import { findStatement, listStatementsAfter } from "#data/statements.ts";
import { calendarDateSchema, earliestDay, writtenDate } from "#domain/calendar-date.ts";
import { type StatementFilter, statementQueryShape } from "#domain/statement-list.ts";
import { keyText, pageOfRows } from "../cursor.ts";
import { list, one } from "../endpoint.ts";
import { Refused } from "../shapes/problem.ts";
import { statementShape, toStatementShape } from "../shapes/statement.ts";

/** The filters of the page; where a list goes on is the cursor's. */
const { page: _, ...filters } = statementQueryShape;

export const statementParam = {
  statementId: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(200),
};

/** A list of statements; `fixed`: what the path says of them, null where it names nothing. */
export function statementList(
  fixed: (params: Record<string, string>) => Promise<StatementFilter | null>,
  fixedKeys: (keyof StatementFilter)[] = [],
) {
  const query = Object.fromEntries(
    Object.entries(filters).filter(([key]) => !fixedKeys.includes(key as keyof StatementFilter)),
  ) as typeof filters;
  const after = z.tuple([calendarDateSchema, keyText]);
  return {
    query,
    item: statementShape,
    after,
    async list(
      params: Record<string, string>,
      filter: StatementFilter,
      { after: from, limit }: { after: z.output<typeof after> | undefined; limit: number },
    ) {
      const given = await fixed(params);
      if (!given) return null;
      const onwards = from && { saidOn: from[0], statementId: from[1] };
      const rows = await listStatementsAfter({ ...filter, ...given }, { after: onwards, take: limit + 1 });
      return pageOfRows(rows, limit, {
        itemOf: toStatementShape,
        keyOf: ({ saidOn, statementId }) => [earliestDay(saidOn), statementId],
      });
    },
  };
}

export const statementEndpoints = [
  list({
    path: "/statements",
    tag: "Statements",
    summary: "Published statements, newest first",
    examples: ["/statements?stance=no_answer&limit=2", "/statements?person=eric-adams"],
    ...statementList(async () => ({})),
  }),
  one({
    path: "/statements/{statementId}",
    tag: "Statements",
    summary: "One statement",
    description: "One that was published and is withdrawn answers 410, with the day and the reason.",
    examples: ["/statements/tester-2018-10-17"],
    params: statementParam,
    data: statementShape,
    async find({ statementId = "" }) {
      const statement = await findStatement(statementId);
      if (statement) return toStatementShape(statement);
      const retraction = await findRetraction(statementId);
      if (!retraction) return null;
      throw new Refused("retracted", `Withdrawn on ${writtenDate(retraction.retractedOn)}: ${retraction.reason}`);
    },
  }),
];
