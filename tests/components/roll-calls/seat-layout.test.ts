/** The seat chart: one seat to a voter, no two in one place, the same whatever the order, blind to the party's letter. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { PITCH, planSeats, seatVoters } from "#components/roll-calls/seat-layout.ts";
import { type TallyRow, VOTE_CASTS } from "#domain/roll-calls/roll-call.ts";
import type { Voter } from "#domain/roll-calls/roll-call-record.ts";

const chamber = fc
  .array(
    fc.record({
      party: fc.constantFrom("D", "R", "I"),
      voteCast: fc.constantFrom(...VOTE_CASTS),
      lastName: fc.constantFrom("Example", "Sample", "Placeholder"),
    }),
    { minLength: 1, maxLength: 110 },
  )
  .map((votes) => votes.map(voter));

function voter(
  { party, voteCast, lastName }: { party: string; voteCast: Voter["vote"]["voteCast"]; lastName: string },
  index: number,
): Voter {
  const bioguideId = `X${String(index).padStart(6, "0")}`;
  return {
    vote: { rollCallId: "s1-114.2015", bioguideId, voteCast, printed: voteCast, party, state: "WY" },
    switchedToReconsider: false,
    person: { slug: bioguideId.toLowerCase(), name: `Ada ${lastName}`, lastName, hasPage: true },
  };
}

function tallyOf(voters: readonly Voter[]): TallyRow[] {
  const groups = Map.groupBy(voters, ({ vote }) => `${vote.party} ${vote.voteCast}`);
  return [...groups.values()].map((group) => {
    const { party, voteCast, printed } = (group[0] as Voter).vote;
    return { party, voteCast, printed, count: group.length };
  });
}

function seated(voters: readonly Voter[]) {
  return seatVoters(voters, tallyOf(voters), planSeats(voters.length));
}

test.each([1, 2, 3, 7, 50, 98, 99, 100, 110])("%i seats stand apart by at least the size of a seat", (count) => {
  const { seats } = planSeats(count);
  expect(seats).toHaveLength(count);
  for (const [index, a] of seats.entries()) {
    for (const b of seats.slice(index + 1)) {
      // Every mark is drawn inside a circle of this diameter around its seat.
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(PITCH * 0.98);
    }
  }
});

test("every seat lies in the half circle", () => {
  const { seats, innerRadius, outerRadius } = planSeats(100);
  for (const { x, y } of seats) {
    expect(y).toBeLessThanOrEqual(0);
    expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(innerRadius - 0.001);
    expect(Math.hypot(x, y)).toBeLessThanOrEqual(outerRadius + 0.001);
  }
  expect(innerRadius).toBeGreaterThan(PITCH);
});

test("every voter has one seat of their own", () => {
  fc.assert(
    fc.property(chamber, (voters) => {
      const all = seated(voters);
      expect(new Set(all.map((item) => item.voter.vote.bioguideId)).size).toBe(voters.length);
      expect(new Set(all.map(({ seat }) => seat)).size).toBe(voters.length);
    }),
  );
});

test("Yeas sit left of those who did neither, and these left of the Nays", () => {
  fc.assert(
    fc.property(chamber, (voters) => {
      const place = { yea: 0, candidate: 1, present: 2, not_voting: 3, nay: 4 };
      const fromLeft = seated(voters).map((item) => place[item.voter.vote.voteCast]);
      expect(fromLeft).toEqual([...fromLeft].sort());
    }),
  );
});

test("the same seats in whatever order the voters come", () => {
  fc.assert(
    fc.property(
      chamber.chain((voters) =>
        fc.tuple(fc.constant(voters), fc.shuffledSubarray(voters, { minLength: voters.length })),
      ),
      ([voters, shuffled]) => {
        expect(seated(shuffled)).toEqual(seated(voters));
      },
    ),
  );
});

test("swapping the parties swaps the letters and moves nothing", () => {
  const other: Record<string, string> = { D: "R", R: "D", I: "I" };
  fc.assert(
    fc.property(chamber, (voters) => {
      const swapped = voters.map((item) => ({
        ...item,
        vote: { ...item.vote, party: other[item.vote.party] as string },
      }));
      const facts = (all: Voter[]) =>
        seated(all).map((item) => ({
          id: item.voter.vote.bioguideId,
          seat: item.seat,
          againstParty: item.againstParty,
        }));
      expect(facts(swapped)).toEqual(facts(voters));
    }),
  );
});

test("who votes on the other side from most of the party is marked; absence and a party that is split never are", () => {
  const voters = [
    ...["yea", "yea", "nay", "not_voting"].map((voteCast) => ({ party: "D", voteCast, lastName: "Example" })),
    ...["nay", "nay", "present"].map((voteCast) => ({ party: "R", voteCast, lastName: "Sample" })),
    ...["yea", "nay"].map((voteCast) => ({ party: "I", voteCast, lastName: "Placeholder" })),
  ].map((item, index) => voter(item as Parameters<typeof voter>[0], index));
  const againstParty = seated(voters).filter((item) => item.againstParty);
  expect(againstParty.map((item) => `${item.voter.vote.party} ${item.voter.vote.voteCast}`)).toEqual(["D nay"]);
});
