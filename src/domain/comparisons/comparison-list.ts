/** The reporter's list: pairs of both parties in one list, filtered and sorted by facts alone, never ranked. */

import { latestSenateTerm, type Person } from "../people/person.ts";
import { PARTIES, type Party, partyAtEnd } from "../people/term.ts";
import { PROPOSITIONS, type Proposition } from "../propositions/proposition.ts";
import type { Evidence } from "../record/record.ts";
import { CHAMBERS, type Chamber } from "../roll-calls/roll-call.ts";
import { ATTRIBUTIONS, type Attribution } from "../statements/statement.ts";
import { comparePartialDates, compareText } from "../values/calendar-date.ts";
import { memoizeByKey } from "../values/memoize-by-key.ts";
import { canLieWithin } from "../values/span-query.ts";
import { CONTEXTS, type Context, VERDICTS, type Verdict, YEARS_APART_DAYS } from "./comparison.ts";

export type ComparisonItem = { person: Person; evidence: Evidence };

/** Days between the vote and the words, in bands; the first ends where `years_apart` begins. */
export const DISTANCES = ["within_two_years", "two_to_five_years", "over_five_years"] as const;
export type Distance = (typeof DISTANCES)[number];
const FIVE_YEARS_DAYS = 1826;

/** `none`: no context at all; `any`: some; else that one among others. */
export type ContextFilter = "none" | "any" | Context;
export const CONTEXT_FILTERS: readonly ContextFilter[] = ["none", "any", ...CONTEXTS];

/**
 * A filter that is not set lets everything through. State and party are those of the latest Senate term; `since` and
 * `until` are days between which the words can have been said.
 */
export type ComparisonFilter = {
  senator?: string;
  statement?: string;
  rollCall?: string;
  proposition?: Proposition;
  verdict?: Verdict;
  context?: ContextFilter;
  attribution?: Attribution;
  chamber?: Chamber;
  congress?: number;
  state?: string;
  party?: Party;
  service?: "current" | "former";
  distance?: Distance;
  since?: string;
  until?: string;
};

/** What a pair is, as far as readers choose by it: one value of each, but that context can be several. */
const VALUES: { [Key in keyof Facets]: (item: ComparisonItem) => readonly (string | number)[] } = {
  proposition: ({ evidence }) => [evidence.position.proposition],
  verdict: ({ evidence }) => [evidence.comparison.verdict],
  context: ({ evidence: { comparison } }) =>
    comparison.context.length === 0 ? ["none"] : ["any", ...new Set(comparison.context)],
  attribution: ({ evidence }) => [evidence.statement.attribution],
  chamber: ({ evidence }) => [evidence.on.rollCall.chamber],
  congress: ({ evidence }) => [evidence.on.rollCall.congress],
  state: ({ person }) => [latestSenateTerm(person).state],
  party: ({ person }) => [partyAtEnd(latestSenateTerm(person)).party],
  service: ({ person }) => [person.currentlyServing ? "current" : "former"],
  distance: ({ evidence }) => [distanceOf(evidence.comparison.daysApart)],
};

type OtherKeys = Exclude<keyof ComparisonFilter, keyof Facets>;
const TESTS: {
  [Key in OtherKeys]: (item: ComparisonItem, filterValue: NonNullable<ComparisonFilter[Key]>) => boolean;
} = {
  senator: ({ person }, slug) => person.slug === slug || person.bioguideId === slug,
  statement: ({ evidence }, id) => evidence.statement.statementId === id,
  rollCall: ({ evidence }, id) => evidence.vote.rollCallId === id,
  since: ({ evidence }, since) => canLieWithin(evidence.statement.saidOn, { since }),
  until: ({ evidence }, until) => canLieWithin(evidence.statement.saidOn, { until }),
};

type Test = (item: ComparisonItem) => boolean;

/** The test of a filter. It looks at what is set in it, and at nothing else. */
export function comparisonTest(filter: ComparisonFilter): Test {
  const tests = [...facetTests(filter).values(), ...otherTests(filter)];
  return (item) => tests.every((test) => test(item));
}

function facetTests(filter: ComparisonFilter): Map<keyof Facets, Test> {
  return new Map(
    FACETS.flatMap((key): [keyof Facets, Test][] => {
      const filterValue = filter[key];
      return filterValue === undefined ? [] : [[key, (item) => VALUES[key](item).includes(filterValue)]];
    }),
  );
}

function otherTests(filter: ComparisonFilter): Test[] {
  return (Object.keys(TESTS) as OtherKeys[]).flatMap((key) => {
    const filterValue = filter[key];
    return filterValue === undefined ? [] : [(item) => TESTS[key](item, filterValue)];
  });
}

export function distanceOf(daysApart: number): Distance {
  const days = Math.abs(daysApart);
  if (days <= YEARS_APART_DAYS) return "within_two_years";
  return days <= FIVE_YEARS_DAYS ? "two_to_five_years" : "over_five_years";
}

export const COMPARISON_SORTS = ["said", "voted", "name"] as const;
export type ComparisonSort = (typeof COMPARISON_SORTS)[number];

/**
 * Newest statement first, newest vote first, or by name; equal ones by the other dates, so that the order is total.
 * The same pairs are sorted once.
 */
export function sortComparisons(items: readonly ComparisonItem[], sort: ComparisonSort): readonly ComparisonItem[] {
  return SORTED[sort](items);
}

type Order = (a: ComparisonItem, b: ComparisonItem) => number;
const bySaid: Order = (a, b) =>
  comparePartialDates(b.evidence.statement.saidOn, a.evidence.statement.saidOn) ||
  compareText(a.evidence.statement.statementId, b.evidence.statement.statementId);
const byVoted: Order = (a, b) =>
  compareText(b.evidence.on.rollCall.heldOn, a.evidence.on.rollCall.heldOn) ||
  compareText(b.evidence.vote.rollCallId, a.evidence.vote.rollCallId);
const byName: Order = (a, b) =>
  compareText(a.person.lastName, b.person.lastName) || compareText(a.person.bioguideId, b.person.bioguideId);
const byProposition: Order = (a, b) =>
  PROPOSITIONS.indexOf(a.evidence.position.proposition) - PROPOSITIONS.indexOf(b.evidence.position.proposition);

const sortedBy = (orders: Order[]) =>
  memoizeByKey((items: readonly ComparisonItem[]) =>
    items.toSorted((a, b) => orders.reduce((order, next) => order || next(a, b), 0)),
  );
const SORTED: Record<ComparisonSort, (items: readonly ComparisonItem[]) => ComparisonItem[]> = {
  said: sortedBy([bySaid, byVoted, byName, byProposition]),
  voted: sortedBy([byVoted, bySaid, byName, byProposition]),
  name: sortedBy([byName, bySaid, byVoted, byProposition]),
};

/** Number of comparisons for each value of a filter, with all other filters as they are. */
export type Facets = {
  [Key in
    | "proposition"
    | "verdict"
    | "context"
    | "attribution"
    | "chamber"
    | "congress"
    | "state"
    | "party"
    | "service"
    | "distance"]: Map<string, number>;
};

const FACET_VALUES: { [Key in keyof Facets]: readonly (string | number)[] | null } = {
  proposition: PROPOSITIONS,
  verdict: VERDICTS,
  context: CONTEXT_FILTERS,
  attribution: ATTRIBUTIONS,
  chamber: CHAMBERS,
  party: PARTIES,
  service: ["current", "former"],
  distance: DISTANCES,
  congress: null,
  state: null,
};

export const FACETS = Object.keys(FACET_VALUES) as (keyof Facets)[];

/** Values that would leave nothing are in it with 0, but for states and Congresses, of which only those held are. */
export function facetsOf(items: readonly ComparisonItem[], filter: ComparisonFilter): Facets {
  const tests = [...facetTests(filter)];
  const others = otherTests(filter);
  const counts = new Map(FACETS.map((key) => [key, new Map<string | number, number>()]));
  for (const item of items) {
    if (!others.every((test) => test(item))) continue;
    const missed = tests.filter(([, test]) => !test(item));
    // What fits in all but one is among those that another value of that one would leave.
    const countedIn = missed.length === 0 ? FACETS : missed.length === 1 ? missed.map(([key]) => key) : [];
    for (const key of countedIn) {
      const own = counts.get(key) as Map<string | number, number>;
      for (const value of VALUES[key](item)) own.set(value, (own.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    FACETS.map((key) => {
      const values = FACET_VALUES[key] ?? presentValues(items)[key as "state" | "congress"];
      return [key, new Map(values.map((value) => [String(value), counts.get(key)?.get(value) ?? 0]))];
    }),
  ) as Facets;
}

/** Congresses newest first, states by letter. */
const presentValues = memoizeByKey((items: readonly ComparisonItem[]) => ({
  congress: [...new Set(items.map(({ evidence }) => evidence.on.rollCall.congress))].sort((a, b) => b - a),
  state: [...new Set(items.map(({ person }) => latestSenateTerm(person).state))].sort(compareText),
}));

/** Everybody with a pair that passes the other filters, by last name, with how many. */
export function senatorsWithComparisons(
  items: readonly ComparisonItem[],
  filter: ComparisonFilter,
): { person: Person; count: number }[] {
  const rest = items.filter(comparisonTest({ ...filter, senator: undefined }));
  return [...Map.groupBy(rest, ({ person }) => person.bioguideId).values()]
    .map((own) => ({ person: (own[0] as ComparisonItem).person, count: own.length }))
    .sort(
      (a, b) =>
        compareText(a.person.lastName, b.person.lastName) || compareText(a.person.bioguideId, b.person.bioguideId),
    );
}

/** What stands behind the flagged pairs of one party: of how many senators, statements and pairs they are a part. */
export type PartyCount = { party: Party; senators: number; statements: number } & Record<
  Verdict | "withoutContext",
  number
>;

/**
 * Per party, in the order of their letters, under the same filters but those of party, verdict and context.
 * `withoutContext`: how many of the conflicts have none.
 */
export function countByParty(items: readonly ComparisonItem[], filter: ComparisonFilter): PartyCount[] {
  const rest = items.filter(comparisonTest({ ...filter, party: undefined, verdict: undefined, context: undefined }));
  const ofParty = Map.groupBy(rest, ({ person }) => partyAtEnd(latestSenateTerm(person)).party);
  return PARTIES.toSorted(compareText).map((party) => {
    const own = ofParty.get(party) ?? [];
    const of = Map.groupBy(own, ({ evidence }) => evidence.comparison.verdict);
    const conflicts = of.get("conflicts") ?? [];
    return {
      party,
      senators: new Set(own.map(({ person }) => person.bioguideId)).size,
      statements: new Set(own.map(({ evidence }) => evidence.statement.statementId)).size,
      matches: of.get("matches")?.length ?? 0,
      conflicts: conflicts.length,
      not_comparable: of.get("not_comparable")?.length ?? 0,
      withoutContext: conflicts.filter(({ evidence }) => evidence.comparison.context.length === 0).length,
    };
  });
}
