import { z } from "zod";
import { VERDICTS } from "./comparison.ts";
import { COMPARISON_SORTS, CONTEXT_FILTERS, type ComparisonFilter, DISTANCES } from "./comparison-list.ts";
import { asOfParameterSchema, pageSchema, type QuerySchema, type QueryValues, queryTextSchema } from "./list-query.ts";
import { propositionSchema } from "./proposition.ts";
import { CHAMBERS, rollCallIdSchema } from "./roll-call.ts";
import { sinceSchema, untilSchema } from "./span-query.ts";
import { stateCodeSchema } from "./state.ts";
import { ATTRIBUTIONS } from "./statement.ts";
import { PARTIES } from "./term.ts";

/** The reporter's list in its address. Without a verdict it shows conflicts, all of them; `all` shows every verdict. */
export const comparisonQuerySchema = {
  proposition: propositionSchema,
  verdict: z.enum([...VERDICTS, "all"]),
  context: z.enum(CONTEXT_FILTERS),
  attribution: z.enum(ATTRIBUTIONS),
  senator: queryTextSchema,
  state: stateCodeSchema,
  party: z.enum(PARTIES),
  service: z.enum(["current", "former"]),
  chamber: z.enum(CHAMBERS),
  congress: z
    .string()
    .regex(/^[1-9]\d{1,2}$/)
    .transform(Number),
  distance: z.enum(DISTANCES),
  statement: queryTextSchema,
  rollCall: rollCallIdSchema,
  since: sinceSchema,
  until: untilSchema,
  sort: z.enum(COMPARISON_SORTS),
  page: pageSchema,
  asOf: asOfParameterSchema,
} satisfies QuerySchema & Record<keyof ComparisonFilter, z.ZodType>;

export type ComparisonQuery = QueryValues<typeof comparisonQuerySchema>;

export const COMPARISONS_PER_PAGE = 40;

/** What the address asks for, as the list understands it. */
export function filterOfQuery({
  verdict = "conflicts",
  sort: _sort,
  page: _page,
  asOf: _asOf,
  ...rest
}: ComparisonQuery): ComparisonFilter {
  return verdict === "all" ? rest : { ...rest, verdict };
}
