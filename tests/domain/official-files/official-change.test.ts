import { expect, test } from "vitest";
import { describeDifference, differencesBetween, withAddedFields } from "#domain/official-files/official-change.ts";
import type { OfficialRollCall } from "#domain/official-files/official-roll-call.ts";

const BEFORE: OfficialRollCall = {
  rollCallId: "s9001-118.2023",
  chamber: "senate",
  congress: 118,
  session: 1,
  year: 2023,
  number: 9001,
  heldOn: "2023-02-01",
  heldAt: "2023-02-01T12:00:00-05:00",
  question: "On the Amendment",
  subject: null,
  type: "On the Amendment",
  category: "amendment",
  measure: { type: "s", number: 1, congress: 118, title: "A bill", shortTitle: "The Example Act" },
  amendment: null,
  sponsor: "Ada Example",
  majorityRequirement: "1/2",
  result: "Amendment Rejected",
  resultText: "Amendment Rejected (1-1)",
  vicePresidentVote: null,
  sourceUrl: "https://example.org/roll-call.xml",
  recordModified: null,
  links: [{ url: "https://example.org/more", what: "more", status: null }],
  votesHeld: "every_senator",
  tally: [
    { party: "I", voteCast: "nay", printed: "Nay", count: 1 },
    { party: "I", voteCast: "yea", printed: "Yea", count: 1 },
  ],
  votes: [
    { bioguideId: "X000001", voteCast: "yea", printed: "Yea", party: "I", state: "WY" },
    { bioguideId: "X000002", voteCast: "nay", printed: "Nay", party: "I", state: "WY" },
  ],
};

test("the same record in the other publisher's words is no change", () => {
  const file = {
    ...BEFORE,
    type: "On Agreeing to the Amendment",
    heldAt: "2023-02-01T17:00:00.000Z",
    sponsor: null,
    links: [],
  };
  expect(differencesBetween(BEFORE, withAddedFields(file, BEFORE))).toEqual([]);
});

test("what was added here stays when a file comes in", () => {
  const file = { ...BEFORE, sponsor: null, links: [], measure: { ...BEFORE.measure, shortTitle: null } as never };
  expect(withAddedFields(file, BEFORE)).toMatchObject({
    sponsor: "Ada Example",
    measure: { shortTitle: "The Example Act" },
  });
});

test("a vote that is printed otherwise is named, with its sum", () => {
  const after: OfficialRollCall = {
    ...BEFORE,
    tally: [{ party: "I", voteCast: "yea", printed: "Yea", count: 2 }],
    votes: BEFORE.votes.map((vote) => ({ ...vote, voteCast: "yea", printed: "Yea" })),
  };
  expect(differencesBetween(BEFORE, after)).toEqual([
    { field: "tally", before: "I Nay 1, I Yea 1", after: "I Yea 2" },
    { field: "votes.X000002", before: "Nay (I-WY)", after: "Yea (I-WY)" },
  ]);
});

test("votes that were not held before are no change, where only senators' were", () => {
  const before: OfficialRollCall = { ...BEFORE, votesHeld: "senators_since_2007", votes: BEFORE.votes.slice(0, 1) };
  expect(differencesBetween(before, BEFORE)).toEqual([]);
  expect(differencesBetween({ ...BEFORE, votes: BEFORE.votes.slice(0, 1) }, BEFORE)).toHaveLength(1);
});

test("readers are told in words, and of a sum only through its votes", () => {
  const name = (id: string) => (id === "X000002" ? "Ben Sample" : null);
  const vote = { field: "votes.X000002", before: "Nay (I-WY)", after: "Yea (I-WY)" };
  expect(describeDifference(vote, name)).toBe(
    "The vote of Ben Sample was recorded as Nay (I-Wyo.). It is now recorded as Yea (I-Wyo.).",
  );
  expect(describeDifference({ field: "tally", before: "1", after: "2" }, name)).toBeNull();
  expect(describeDifference({ field: "resultText", before: "Rejected", after: "Agreed to" }, name)).toBe(
    "The result was “Rejected.” It is now “Agreed to.”",
  );
});
