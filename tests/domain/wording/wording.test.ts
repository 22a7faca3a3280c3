/** Names, states and votes as a sentence says them, in AP style. */
import { expect, test } from "vitest";
import { nameWithSeat } from "#domain/people/name-with-seat.ts";
import { STATES, shortStateName, withShortStates } from "#domain/people/state.ts";
import { possessive } from "#domain/text/possessive.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { noSideSentence } from "#domain/wording/position-wording.ts";
import { effectSentence, votedPhrase } from "#domain/wording/vote-wording.ts";
import { ADA_EXAMPLE } from "../../support/fictional/fictional-record.ts";

test.each([
  ["SC", "S.C."],
  ["MT", "Mont."],
  ["WV", "W.Va."],
  ["TX", "Texas"],
  ["AK", "Alaska"],
  ["ID", "Idaho"],
  ["PR", "PR"],
])("%s is %s after a name", (code, short) => {
  expect(shortStateName(code)).toBe(short);
});

test("the states that AP style never shortens are eight", () => {
  const whole = Object.entries(STATES).filter(([code, name]) => shortStateName(code) === name);
  expect(whole.map(([code]) => code).sort()).toEqual(["AK", "HI", "IA", "ID", "ME", "OH", "TX", "UT"]);
});

test("official texts keep all but the state’s code", () => {
  expect(withShortStates("Ben Sample (R-LA)")).toBe("Ben Sample (R-La.)");
  expect(withShortStates("Nay (ID-CT), Aye (I-TX)")).toBe("Nay (ID-Conn.), Aye (I-Texas)");
  expect(withShortStates("H.R. 3009 (as amended)")).toBe("H.R. 3009 (as amended)");
});

test("a senator is named with party and state", () => {
  expect(nameWithSeat(ADA_EXAMPLE)).toBe("Ada Example (I-Wyo.)");
});

test.each([
  ["own_words", null, "Ada Example"],
  ["office", null, "Ada Example’s office"],
  ["office", "Sam Sample", "Ada Example’s office (Sam Sample)"],
  ["spokesperson", null, "A spokesperson for Ada Example"],
  ["spokesperson", "Sam Sample", "Sam Sample, a spokesperson for Ada Example"],
  ["campaign", null, "Ada Example’s campaign"],
  ["reported", null, "Ada Example, as paraphrased by a reporter"],
] as const)("%s, through %s: %s", (attribution, attributedTo, words) => {
  expect(spokenBy({ attribution, attributedTo, speaker: { name: "Ada Example", isOrganization: false } })).toBe(words);
});

test("a name that ends in s takes an apostrophe alone", () => {
  expect(possessive("Ben Samples")).toBe("Ben Samples’");
});

test("votes in sentences", () => {
  expect(["yea", "nay", "present", "not_voting"].map((cast) => votedPhrase(cast as "yea"))).toEqual([
    "voted yes",
    "voted no",
    "voted present",
    "did not vote",
  ]);
  expect(effectSentence("nay", "blocks")).toBe("Voting no worked against the proposition.");
  expect(effectSentence("yea", "advances")).toBe("Voting yes worked for the proposition.");
});

test("a position that takes no side, with its date", () => {
  expect(noSideSentence("no_answer", "in March 2024")).toBe("Asked in March 2024, did not answer");
  expect(noSideSentence("leaves_to_localities", "on July 6, 2016")).toBe("On July 6, 2016, said the choice is local");
});
