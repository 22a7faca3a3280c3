/** The reporter's list: what each filter lets through, that the counts beside the choices add up, that its order is total. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONTEXTS, VERDICTS } from "#domain/comparisons/comparison.ts";
import {
  COMPARISON_SORTS,
  type ComparisonFilter,
  type ComparisonItem,
  comparisonTest,
  countByParty,
  distanceOf,
  facetsOf,
  senatorsWithComparisons,
  sortComparisons,
} from "#domain/comparisons/comparison-list.ts";
import type { Person } from "#domain/people/person.ts";
import { PARTIES } from "#domain/people/term.ts";
import { STANCES } from "#domain/propositions/position.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { evidenceOf } from "#domain/record/record.ts";
import { CHAMBERS } from "#domain/roll-calls/roll-call.ts";
import { ATTRIBUTIONS } from "#domain/statements/statement.ts";
import { ADA_EXAMPLE, fictionalRecord, heldOn, said, voted } from "../../support/fictional/fictional-record.ts";

const [TEMPLATE] = evidenceOf(
  fictionalRecord({ statements: [said("2016", "cooperate", "supports")], votes: [voted(heldOn("2016-07-06"), "yea")] }),
);

function fictionalPerson(number: number, state: string, party: (typeof PARTIES)[number], current: boolean): Person {
  const [term] = ADA_EXAMPLE.terms;
  if (!term) throw new Error("Ada Example has a term");
  return {
    ...ADA_EXAMPLE,
    bioguideId: `X00000${number}`,
    slug: `example-${"abcdef"[number]}`,
    lastName: `Example ${number % 3}`,
    currentlyServing: current,
    terms: [{ ...term, state, affiliations: [{ party, caucus: null, startsOn: term.startsOn, endsOn: null }] }],
  };
}

const PEOPLE = [
  fictionalPerson(0, "WY", "democrat", true),
  fictionalPerson(1, "WY", "republican", false),
  fictionalPerson(2, "VT", "independent", true),
  fictionalPerson(3, "AL", "republican", true),
];

/** Any pair that the engine could give, and some that it could not: the list does not judge. */
const anyItem: fc.Arbitrary<ComparisonItem> = fc
  .record({
    person: fc.constantFrom(...PEOPLE),
    said: fc.constantFrom("2015", "2016-07", "2016-07-06", "2024-03-01"),
    statement: fc.constantFrom("first", "second"),
    held: fc.constantFrom("2015-10-20", "2016-07-06", "2021-02-04"),
    chamber: fc.constantFrom(...CHAMBERS),
    congress: fc.constantFrom(110, 114, 117),
    proposition: fc.constantFrom(...PROPOSITIONS),
    stance: fc.constantFrom(...STANCES),
    attribution: fc.constantFrom(...ATTRIBUTIONS),
    verdict: fc.constantFrom(...VERDICTS),
    context: fc.subarray([...CONTEXTS]),
    daysApart: fc.integer({ min: -4000, max: 4000 }),
  })
  .map((drawn) => {
    if (!TEMPLATE) throw new Error("the fictional record has a pair");
    const statement = said(drawn.said, drawn.proposition, drawn.stance, drawn.statement);
    const on = heldOn(drawn.held);
    return {
      person: drawn.person,
      evidence: {
        ...TEMPLATE,
        statement: { ...statement, attribution: drawn.attribution },
        position: { ...TEMPLATE.position, proposition: drawn.proposition, stance: drawn.stance },
        vote: { ...TEMPLATE.vote, rollCallId: on.rollCall.rollCallId, bioguideId: drawn.person.bioguideId },
        on: { ...on, rollCall: { ...on.rollCall, chamber: drawn.chamber, congress: drawn.congress } },
        comparison: {
          ...TEMPLATE.comparison,
          verdict: drawn.verdict,
          context: drawn.verdict === "not_comparable" ? [] : drawn.context,
          daysApart: drawn.daysApart,
        },
      },
    };
  });

/** No two of the record are of one person, statement, proposition and vote. */
const anyItems = fc.uniqueArray(anyItem, { selector: keyOf, maxLength: 40 });

function keyOf({ person, evidence: { statement, position, vote } }: ComparisonItem): string {
  return [person.bioguideId, statement.statementId, position.proposition, vote.rollCallId].join(" ");
}

const anyFilter: fc.Arbitrary<ComparisonFilter> = fc.record(
  {
    proposition: fc.constantFrom(...PROPOSITIONS),
    verdict: fc.constantFrom(...VERDICTS),
    context: fc.constantFrom("none" as const, "any" as const, ...CONTEXTS),
    attribution: fc.constantFrom(...ATTRIBUTIONS),
    chamber: fc.constantFrom(...CHAMBERS),
    congress: fc.constantFrom(110, 114, 117),
    state: fc.constantFrom("WY", "VT", "AL"),
    party: fc.constantFrom(...PARTIES),
    service: fc.constantFrom("current" as const, "former" as const),
  },
  { requiredKeys: [] },
);

describe("filters", () => {
  test("without a filter everything passes; filters that are not set change nothing", () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        expect(comparisonTest({})(item)).toBe(true);
        expect(comparisonTest({ verdict: undefined })(item)).toBe(true);
      }),
    );
  });

  test("two filters together let through what each lets through", () => {
    fc.assert(
      fc.property(anyItem, anyFilter, (item, filter) => {
        const each = Object.entries(filter).every(([key, value]) => comparisonTest({ [key]: value })(item));
        expect(comparisonTest(filter)(item)).toBe(each);
      }),
    );
  });

  test("a pair has no context or some, never both; one that names a context has some", () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom(...CONTEXTS), (item, context) => {
        expect(comparisonTest({ context: "none" })(item)).toBe(!comparisonTest({ context: "any" })(item));
        if (comparisonTest({ context })(item)) expect(comparisonTest({ context: "any" })(item)).toBe(true);
      }),
    );
  });

  test("a senator is found by slug and by bioguide id", () => {
    const item = fc.sample(anyItem, 1)[0] as ComparisonItem;
    expect(comparisonTest({ senator: item.person.slug })(item)).toBe(true);
    expect(comparisonTest({ senator: item.person.bioguideId })(item)).toBe(true);
    expect(comparisonTest({ senator: "nobody-example" })(item)).toBe(false);
  });

  test.each([
    [0, "within_two_years"],
    [730, "within_two_years"],
    [-730, "within_two_years"],
    [731, "two_to_five_years"],
    [1826, "two_to_five_years"],
    [-1827, "over_five_years"],
  ])("%i days apart is %s: the first band ends where years_apart begins", (days, distance) => {
    expect(distanceOf(days)).toBe(distance);
  });
});

/** The facets in which every pair has exactly one value. */
const ONE_VALUE = [
  "proposition",
  "verdict",
  "attribution",
  "chamber",
  "congress",
  "state",
  "party",
  "service",
  "distance",
] as const;

describe("counts beside the choices", () => {
  test("add up to what the other filters leave", () => {
    fc.assert(
      fc.property(anyItems, anyFilter, (items, filter) => {
        const facets = facetsOf(items, filter);
        for (const key of ONE_VALUE) {
          const rest = items.filter(comparisonTest({ ...filter, [key]: undefined }));
          const sum = [...facets[key].values()].reduce((total, count) => total + count, 0);
          expect({ key, sum }).toEqual({ key, sum: rest.length });
        }
        const { context } = facets;
        const rest = items.filter(comparisonTest({ ...filter, context: undefined }));
        expect((context.get("none") ?? 0) + (context.get("any") ?? 0)).toBe(rest.length);
      }),
    );
  });

  test("each is the length of the list that its choice leads to", () => {
    fc.assert(
      fc.property(anyItems, anyFilter, (items, filter) => {
        for (const [verdict, count] of facetsOf(items, filter).verdict) {
          const chosen = { ...filter, verdict: verdict as (typeof VERDICTS)[number] };
          expect(items.filter(comparisonTest(chosen))).toHaveLength(count);
        }
        for (const { person, count } of senatorsWithComparisons(items, filter)) {
          const chosen = { ...filter, senator: person.slug };
          expect(items.filter(comparisonTest(chosen))).toHaveLength(count);
        }
      }),
    );
  });

  test("of how many: parties by their letter, all verdicts add up to every pair", () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const counts = countByParty(items, { verdict: "conflicts", context: "none", party: "democrat" });
        expect(counts.map(({ party }) => party)).toEqual(["democrat", "independent", "republican"]);
        const sum = counts.reduce((total, row) => total + row.matches + row.conflicts + row.not_comparable, 0);
        expect(sum).toBe(items.length);
        for (const row of counts) expect(row.withoutContext).toBeLessThanOrEqual(row.conflicts);
      }),
    );
  });
});

describe("order", () => {
  test.each(COMPARISON_SORTS)("%s: the same whatever the order of what is given", (sort) => {
    fc.assert(
      fc.property(
        anyItems.chain((items) =>
          fc.tuple(
            fc.constant(items),
            fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
          ),
        ),
        ([items, shuffled]) => {
          expect(sortComparisons(shuffled, sort).map(keyOf)).toEqual(sortComparisons(items, sort).map(keyOf));
        },
      ),
    );
  });

  test("never by verdict or context: what is said of a pair does not move it", () => {
    fc.assert(
      fc.property(anyItems, fc.constantFrom(...COMPARISON_SORTS), (items, sort) => {
        const blank = items.map((item) => {
          const comparison = { ...item.evidence.comparison, verdict: "matches" as const, context: [] };
          return { ...item, evidence: { ...item.evidence, comparison } };
        });
        expect(sortComparisons(blank, sort).map(keyOf)).toEqual(sortComparisons(items, sort).map(keyOf));
      }),
    );
  });

  test("never by party: with all parties swapped, the order stays", () => {
    fc.assert(
      fc.property(anyItems, fc.constantFrom(...COMPARISON_SORTS), (items, sort) => {
        const swapped = items.map((item) => ({ ...item, person: withOtherParty(item.person) }));
        expect(sortComparisons(swapped, sort).map(keyOf)).toEqual(sortComparisons(items, sort).map(keyOf));
      }),
    );
  });
});

function withOtherParty(person: Person): Person {
  const swap = { democrat: "republican", republican: "democrat", independent: "independent" } as const;
  const terms = person.terms.map((term) => ({
    ...term,
    affiliations: term.affiliations.map((affiliation) => ({ ...affiliation, party: swap[affiliation.party] })),
  }));
  return { ...person, terms };
}
