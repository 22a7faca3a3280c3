import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAgainstParty, partySides } from "#domain/comparisons/party-sides.ts";
import { type TallyRow, VOTE_CASTS } from "#domain/roll-calls/roll-call.ts";
import { partySentence, presenceSentence, votingCounts } from "#domain/roll-calls/voting-counts.ts";

const row = (party: string, voteCast: "yea" | "nay", count: number): TallyRow => {
  return { party, voteCast, printed: voteCast === "yea" ? "Yea" : "Nay", count };
};
const TALLY = [row("D", "yea", 40), row("D", "nay", 5), row("R", "yea", 10), row("R", "nay", 10), row("I", "nay", 2)];
const vote = (voteCast: (typeof VOTE_CASTS)[number], party = "D") => ({ voteCast, party, tally: TALLY });

describe("a party's side", () => {
  test("is that of most of its Yeas and Nays; a party that is split evenly has none, independents are no party", () => {
    expect(Object.fromEntries(partySides(TALLY))).toEqual({ D: "yea", I: null, R: null });
    expect(partySides([row("ID", "yea", 1)]).get("ID")).toBeNull();
    expect(isAgainstParty("nay", partySides(TALLY).get("D"))).toBe(true);
    expect(isAgainstParty("yea", partySides(TALLY).get("I"))).toBe(false);
  });
});

describe("counts", () => {
  test("say of how many each is a part", () => {
    const counts = votingCounts([vote("yea"), vote("nay"), vote("not_voting"), vote("yea", "R"), vote("nay", "I")]);
    expect(counts).toMatchObject({ rollCalls: 5, withSide: 2, onSide: 1 });
    expect(presenceSentence("Ada Example", counts, "on this subject")).toBe(
      "Of 5 roll calls on this subject, Ada Example voted yes or no on 4 and did not vote on 1.",
    );
    expect(partySentence("Ada Example", counts)).toBe(
      "Ada Example voted with most of the party in 1 of the 2 votes where it took a side.",
    );
  });

  test("leave out what there is none of, and the party where no vote can be set beside it", () => {
    expect(presenceSentence("Ada Example", votingCounts([vote("present")]), "of 2015")).toBe(
      "Ada Example voted present on the 1 roll call of 2015.",
    );
    expect(presenceSentence("Ada Example", votingCounts([vote("yea"), vote("nay")]), "of 2015")).toBe(
      "Ada Example voted yes or no on all 2 roll calls of 2015.",
    );
    expect(presenceSentence("Ada Example", votingCounts([vote("not_voting"), vote("not_voting")]), "of 2015")).toBe(
      "Ada Example did not vote on any of the 2 roll calls of 2015.",
    );
    expect(partySentence("Ada Example", votingCounts([vote("yea"), vote("yea")]))).toBe(
      "Ada Example voted with most of the party in all 2 votes where it took a side.",
    );
    expect(partySentence("Ada Example", votingCounts([vote("yea", "I"), vote("present")]))).toBeNull();
  });

  test("add up, in whatever order the votes come, and the same whatever the party is called", () => {
    const votes = fc.array(fc.record({ voteCast: fc.constantFrom(...VOTE_CASTS), party: fc.constantFrom("D", "R") }));
    fc.assert(
      fc.property(votes, (list) => {
        const counted = list.map((each) => ({ ...each, tally: TALLY }));
        const counts = votingCounts(counted);
        expect(Object.values(counts.cast).reduce((sum, count) => sum + count, 0)).toBe(list.length);
        expect(counts.onSide).toBeLessThanOrEqual(counts.withSide);
        expect(counts.withSide).toBeLessThanOrEqual(counts.cast.yea + counts.cast.nay);
        expect(votingCounts(counted.toReversed())).toEqual(counts);
        const swap = (party: string) => ({ D: "R", R: "D" })[party] ?? party;
        const swapped = counted.map(({ voteCast, party }) => ({
          voteCast,
          party: swap(party),
          tally: TALLY.map((each) => ({ ...each, party: swap(each.party) })),
        }));
        expect(votingCounts(swapped)).toEqual(counts);
      }),
    );
  });
});
