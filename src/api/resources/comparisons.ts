import { z } from "zod";
import { listRightsOfReply } from "#data/background/rights-of-reply.ts";
import { listComparisons } from "#data/comparisons/list-comparisons.ts";
import {
  type ComparisonFilter,
  type ComparisonItem,
  type ComparisonSort,
  comparisonTest,
} from "#domain/comparisons/comparison-list.ts";
import { type ComparisonQuery, comparisonQuerySchema } from "#domain/comparisons/comparison-query.ts";
import { PROPOSITIONS, propositionSchema } from "#domain/propositions/proposition.ts";
import type { AsOf } from "#domain/record/public-record.ts";
import { earliestDay, latestDay } from "#domain/values/calendar-date.ts";
import { type Key, keyText, type Order, pageInMemory } from "../cursor.ts";
import { type ListPage, list, one } from "../endpoint.ts";
import { comparisonSchema, toComparison } from "../schemas/comparison.ts";
import { named } from "../schemas/registry.ts";
import { rollCallParam } from "./roll-calls.ts";
import { statementParam } from "./statements.ts";

const { page: _, ...filters } = comparisonQuerySchema;

/** The orders of the page's list, as keys. */
const BY_STATEMENT: Order<ComparisonItem>[] = [
  { by: ({ evidence }) => latestDay(evidence.statement.saidOn), descending: true },
  { by: ({ evidence }) => earliestDay(evidence.statement.saidOn), descending: true },
  { by: ({ evidence }) => evidence.statement.statementId },
];
const BY_VOTE: Order<ComparisonItem>[] = [
  { by: ({ evidence }) => evidence.on.rollCall.heldOn, descending: true },
  { by: ({ evidence }) => evidence.vote.rollCallId, descending: true },
];
const BY_PERSON: Order<ComparisonItem>[] = [
  { by: ({ person }) => person.lastName },
  { by: ({ person }) => person.bioguideId },
];
const BY_PROPOSITION: Order<ComparisonItem>[] = [
  { by: ({ evidence }) => PROPOSITIONS.indexOf(evidence.position.proposition) },
];
export const COMPARISON_ORDERS: Record<ComparisonSort, Order<ComparisonItem>[]> = {
  said: [...BY_STATEMENT, ...BY_VOTE, ...BY_PERSON, ...BY_PROPOSITION],
  voted: [...BY_VOTE, ...BY_STATEMENT, ...BY_PERSON, ...BY_PROPOSITION],
  name: [...BY_PERSON, ...BY_STATEMENT, ...BY_VOTE, ...BY_PROPOSITION],
};

const after: z.ZodType<Key> = z.tuple([...Array.from({ length: 7 }, () => keyText), z.number()] as never);

/** A list of comparisons; `fixed`: what the path says of them, null where it names nothing. */
export function comparisonList(
  fixed: (params: Record<string, string>, asOf: AsOf) => Promise<ComparisonFilter | null>,
  fixedKeys: (keyof ComparisonFilter)[] = [],
) {
  const query = Object.fromEntries(
    Object.entries(filters).filter(([key]) => !fixedKeys.includes(key as keyof ComparisonFilter)),
  ) as typeof filters;
  return {
    takesAsOf: true as const,
    query,
    description:
      "Without `verdict` you get every comparison, comparable or not. (The page shows conflicts.) `since` and `until` refer to the date of the statement.",
    item: comparisonSchema,
    after,
    async list(
      params: Record<string, string>,
      { sort = "said", verdict = "all", ...rest }: Omit<ComparisonQuery, "page" | "asOf">,
      page: ListPage,
    ) {
      const pathFilter = await fixed(params, page.asOf);
      if (!pathFilter) return null;
      const filter = { ...rest, ...pathFilter, ...(verdict === "all" ? {} : { verdict }) };
      const [all, replies] = await Promise.all([listComparisons(page.asOf), listRightsOfReply({}, page.asOf)]);
      const comparisons = all.filter(comparisonTest(filter));
      const { items, next } = pageInMemory(comparisons, COMPARISON_ORDERS[sort], page);
      return { items: items.map((comparison) => toComparison(comparison, replies)), next };
    },
  };
}

const comparisonRecordSchema = named(
  "ComparisonRecord",
  "A comparison, and those of the same statement and vote on other propositions.",
  z.strictObject({ ...comparisonSchema.shape, onOtherPropositions: z.array(comparisonSchema) }),
);

export const comparisonEndpoints = [
  list({
    path: "/comparisons",
    tag: "Comparisons",
    summary: "Positions compared with votes, with the engine’s verdicts",
    examples: ["/comparisons?rollCall=s280-114.2015&limit=2", "/comparisons?verdict=conflicts&context=explained"],
    ...comparisonList(async () => ({})),
  }),
  one({
    path: "/comparisons/{statementId}/{rollCallId}",
    tag: "Comparisons",
    summary: "One statement compared with one vote by the same person",
    description:
      "If both affect several propositions, you get the first, with the others below it. Use `proposition` to choose.",
    examples: ["/comparisons/tester-2024-03-fox-office/s280-114.2015"],
    params: { ...statementParam, ...rollCallParam },
    query: { proposition: propositionSchema },
    data: comparisonRecordSchema,
    takesAsOf: true,
    async find({ statementId, rollCallId }, { proposition }, asOf) {
      const [all, replies] = await Promise.all([listComparisons(asOf), listRightsOfReply({}, asOf)]);
      const comparisons = all
        .filter(({ evidence }) => evidence.statement.statementId === statementId)
        .filter(({ evidence }) => evidence.vote.rollCallId === rollCallId)
        .map((comparison) => toComparison(comparison, replies));
      const first = comparisons.find(
        (comparison) => proposition === undefined || comparison.proposition === proposition,
      );
      return first ? { ...first, onOtherPropositions: comparisons.filter((comparison) => comparison !== first) } : null;
    },
  }),
];
