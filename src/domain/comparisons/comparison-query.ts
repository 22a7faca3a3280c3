import { z } from "zod";
import { stateCodeSchema } from "../people/state.ts";
import { PARTIES } from "../people/term.ts";
import { propositionSchema } from "../propositions/proposition.ts";
import { CHAMBERS, rollCallIdSchema } from "../roll-calls/roll-call.ts";
import { ATTRIBUTIONS } from "../statements/statement.ts";
import {
  asOfParameterSchema,
  pageSchema,
  type QuerySchema,
  type QueryValues,
  queryTextSchema,
} from "../values/list-query.ts";
import { sinceSchema, untilSchema } from "../values/span-query.ts";
import { VERDICTS } from "./comparison.ts";
import { COMPARISON_SORTS, CONTEXT_FILTERS, type ComparisonFilter, DISTANCES } from "./comparison-list.ts";

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
