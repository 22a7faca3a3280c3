/** Two senators side by side: swapping them swaps the sides and changes nothing else. */
import { expect, test } from "vitest";
import { pairOf } from "#domain/people/senator-pair.ts";
import { ADA_EXAMPLE, heldOn, said, voted } from "../../support/fictional/fictional-record.ts";

const FIRST = heldOn("2007-05-24");
const SECOND = heldOn("2015-10-20");
const THIRD = heldOn("2016-07-06");
const ADA = {
  person: ADA_EXAMPLE,
  statements: [said("2016-03", "cooperate", "supports")],
  votes: [voted(FIRST, "yea"), voted(SECOND, "nay"), voted(THIRD, "not_voting")],
};
const BEN = {
  person: { ...ADA_EXAMPLE, bioguideId: "X000002", slug: "ben-sample", name: "Ben Sample" },
  statements: [],
  votes: [voted(FIRST, "yea"), voted(SECOND, "yea"), voted(THIRD, "nay")],
};

test("roll calls newest first, counted where both voted Yea or Nay", () => {
  const pair = pairOf(ADA, BEN);
  expect(pair.votes.map(({ on }) => on.rollCall.year)).toEqual([2016, 2015, 2007]);
  expect({ both: pair.bothTookSides, alike: pair.alike }).toEqual({ both: 2, alike: 1 });
});

test("neither is the measure of the other", () => {
  const pair = pairOf(ADA, BEN);
  const swapped = pairOf(BEN, ADA);
  expect(swapped.sides).toEqual([pair.sides[1], pair.sides[0]]);
  expect(swapped.votes.map(({ votes }) => votes)).toEqual(pair.votes.map(({ votes: [a, b] }) => [b, a]));
  expect([swapped.bothTookSides, swapped.alike]).toEqual([pair.bothTookSides, pair.alike]);
});
