import { z } from "zod";
import { listPairs } from "#data/compared-pairs.ts";
import { listRightsOfReply } from "#data/rights-of-reply.ts";
import { earliestDay, latestDay } from "#domain/calendar-date.ts";
import { type ComparisonFilter, type ComparisonSort, type ListedPair, pairTest } from "#domain/comparison-list.ts";
import { type ComparisonQuery, comparisonQueryShape } from "#domain/comparison-query.ts";
import { PROPOSITIONS, propositionSchema } from "#domain/proposition.ts";
import type { AsOf } from "#domain/public-record.ts";
import { type Key, keyText, type Order, pageInMemory } from "../cursor.ts";
import { type ListPage, list, one } from "../endpoint.ts";
import { comparisonShape, toComparison } from "../shapes/comparison.ts";
import { named } from "../shapes/registry.ts";
import { rollCallParam } from "./roll-calls.ts";
import { statementParam } from "./statements.ts";

const { page: _, ...filters } = comparisonQueryShape;

/** The orders of the page's list, as keys. */
const SAID: Order<ListedPair>[] = [
  { by: ({ evidence }) => latestDay(evidence.statement.saidOn), descending: true },
  { by: ({ evidence }) => earliestDay(evidence.statement.saidOn), descending: true },
  { by: ({ evidence }) => evidence.statement.statementId },
];
const VOTED: Order<ListedPair>[] = [
  { by: ({ evidence }) => evidence.on.rollCall.heldOn, descending: true },
  { by: ({ evidence }) => evidence.vote.rollCallId, descending: true },
];
const NAME: Order<ListedPair>[] = [{ by: ({ person }) => person.lastName }, { by: ({ person }) => person.bioguideId }];
const LAST: Order<ListedPair>[] = [{ by: ({ evidence }) => PROPOSITIONS.indexOf(evidence.position.proposition) }];
export const PAIR_ORDERS: Record<ComparisonSort, Order<ListedPair>[]> = {
  said: [...SAID, ...VOTED, ...NAME, ...LAST],
  voted: [...VOTED, ...SAID, ...NAME, ...LAST],
  name: [...NAME, ...SAID, ...VOTED, ...LAST],
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
    past: true as const,
    query,
    description:
      "Without `verdict` you get every comparison, comparable or not. (The page shows conflicts.) `since` and `until` refer to the date of the statement.",
    item: comparisonShape,
    after,
    async list(
      params: Record<string, string>,
      { sort = "said", verdict = "all", ...rest }: Omit<ComparisonQuery, "page" | "asOf">,
      page: ListPage,
    ) {
      const given = await fixed(params, page.asOf);
      if (!given) return null;
      const filter = { ...rest, ...given, ...(verdict === "all" ? {} : { verdict }) };
      const [all, replies] = await Promise.all([listPairs(page.asOf), listRightsOfReply({}, page.asOf)]);
      const pairs = all.filter(pairTest(filter));
      const { items, next } = pageInMemory(pairs, PAIR_ORDERS[sort], page);
      return { items: items.map((pair) => toComparison(pair, replies)), next };
    },
  };
}

const pairShape = named(
  "ComparisonRecord",
  "A comparison, and those of the same statement and vote on other propositions.",
  z.strictObject({ ...comparisonShape.shape, onOtherPropositions: z.array(comparisonShape) }),
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
    data: pairShape,
    past: true,
    async find({ statementId, rollCallId }, { proposition }, asOf) {
      const [all, replies] = await Promise.all([listPairs(asOf), listRightsOfReply({}, asOf)]);
      const pairs = all
        .filter(({ evidence }) => evidence.statement.statementId === statementId)
        .filter(({ evidence }) => evidence.vote.rollCallId === rollCallId)
        .map((pair) => toComparison(pair, replies));
      const first = pairs.find((pair) => proposition === undefined || pair.proposition === proposition);
      return first ? { ...first, onOtherPropositions: pairs.filter((pair) => pair !== first) } : null;
    },
  }),
];
