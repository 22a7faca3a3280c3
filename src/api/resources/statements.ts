import { z } from "zod";
import { listRightsOfReply } from "#data/background/rights-of-reply.ts";
import { findRetraction } from "#data/history/retractions.ts";
import { findStatement, listEveryStatement } from "#data/statements/statements.ts";
import type { AsOf } from "#domain/record/public-record.ts";
import type { Statement } from "#domain/record/record.ts";
import { type StatementFilter, statementQuerySchema } from "#domain/statements/statement-list.ts";
import { calendarDateSchema, earliestDay, latestDay, writtenDate } from "#domain/values/calendar-date.ts";
import { keyText, type Order, pageInMemory } from "../cursor.ts";
import { type ListPage, list, one } from "../endpoint.ts";
import { idSchema } from "../parameters.ts";
import { ApiError } from "../schemas/problem.ts";
import { statementResponseSchema, toStatementResponse } from "../schemas/statement.ts";

/** The filters of the page; where a list goes on is the cursor's. */
const { page: _, ...filters } = statementQuerySchema;

export const statementParam = { statementId: idSchema };

/** The order of the page's list, as keys. */
const NEWEST: Order<Statement>[] = [
  { by: ({ saidOn }) => latestDay(saidOn), descending: true },
  { by: ({ saidOn }) => earliestDay(saidOn), descending: true },
  { by: ({ statementId }) => statementId },
];

/** A list of statements; `fixed`: what the path says of them, null where it names nothing. */
export function statementList(
  fixed: (params: Record<string, string>, asOf: AsOf) => Promise<StatementFilter | null>,
  fixedKeys: (keyof StatementFilter)[] = [],
) {
  const query = Object.fromEntries(
    Object.entries(filters).filter(([key]) => !fixedKeys.includes(key as keyof StatementFilter)),
  ) as typeof filters;
  const after = z.tuple([calendarDateSchema, calendarDateSchema, keyText]);
  return {
    takesAsOf: true as const,
    query,
    item: statementResponseSchema,
    after,
    async list(params: Record<string, string>, filter: StatementFilter, page: ListPage<z.output<typeof after>>) {
      const pathFilter = await fixed(params, page.asOf);
      if (!pathFilter) return null;
      const [statements, replies] = await Promise.all([
        listEveryStatement({ ...filter, ...pathFilter }, page.asOf),
        listRightsOfReply({}, page.asOf),
      ]);
      const { items, next } = pageInMemory(statements, NEWEST, page);
      return { items: items.map((statement) => toStatementResponse(statement, replies)), next };
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
    description: "A withdrawn statement returns 410, with the date and the reason.",
    examples: ["/statements/tester-2018-10-17"],
    params: statementParam,
    data: statementResponseSchema,
    takesAsOf: true,
    async find({ statementId = "" }, _query, asOf) {
      const statement = await findStatement(statementId, asOf);
      if (statement) return toStatementResponse(statement, await listRightsOfReply({ statementId }, asOf));
      if (asOf) return null;
      const retraction = await findRetraction(statementId);
      if (!retraction) return null;
      throw new ApiError("retracted", `Withdrawn on ${writtenDate(retraction.retractedOn)}: ${retraction.reason}`);
    },
  }),
];
