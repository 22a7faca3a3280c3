import { expect, test } from "vitest";
import { totalsByParty, totalsOf, yeasNeeded } from "#domain/comparisons/tally.ts";
import { motionOf } from "#domain/roll-calls/motion.ts";
import { measureName, officialUrl, rollCallName, voteCastOf } from "#domain/roll-calls/roll-call.ts";

test.each([
  ["3/5", { yea: 54, nay: 45, present: 0, not_voting: 1 }, 60],
  ["3/5", { yea: 84, nay: 9, present: 0, not_voting: 6 }, 60],
  ["3/5", { yea: 50, nay: 40, present: 0, not_voting: 8 }, 59],
  ["2/3", { yea: 43, nay: 55, present: 0, not_voting: 2 }, 66],
  ["1/2", { yea: 50, nay: 50, present: 0, not_voting: 0 }, 51],
  ["1/2", { yea: 48, nay: 49, present: 0, not_voting: 3 }, 49],
] as const)("%s of %o needs %i", (requirement, totals, needed) => {
  expect(yeasNeeded(requirement, totals)).toBe(needed);
});

test("totals are kept per party, in the order of the letters", () => {
  const tally = [
    { party: "R", voteCast: "yea", printed: "Aye", count: 3 },
    { party: "D", voteCast: "nay", printed: "No", count: 2 },
    { party: "D", voteCast: "yea", printed: "Aye", count: 1 },
  ] as const;
  expect(totalsOf(tally)).toEqual({ yea: 4, nay: 2, present: 0, not_voting: 0, candidate: 0 });
  expect(totalsByParty(tally).map(({ party }) => party)).toEqual(["D", "R"]);
});

test("a word that no official file prints is refused, by name", () => {
  expect(voteCastOf("Aye")).toBe("yea");
  expect(() => voteCastOf("yes")).toThrow('unknown vote word: "yes"');
});

test.each([
  [
    "On the Cloture Motion",
    "Motion to Invoke Cloture on the Motion to Proceed to S. 2146",
    "cloture_on_motion_to_proceed",
  ],
  ["On the Cloture Motion", "Motion to Invoke Cloture: Motion to Proceed to S. 5", "cloture_on_motion_to_proceed"],
  ["On the Cloture Motion", "Motion to Invoke Cloture on Amdt. No. 1948", "cloture"],
  ["On the Motion to Table H.R. 2882", "On the Motion to Table H.R. 2882", "motion_to_table"],
  ["On the Motion to Proceed", "On the Motion to Proceed S. 5", "motion_to_proceed"],
  [
    "On the Motion (Cotton Motion to Commit H.R. 1319)",
    "On the Motion (Cotton Motion to Commit H.R. 1319)",
    "motion_to_commit",
  ],
  [
    "On the Motion to Recommit",
    "On Motion to Recommit: H R 5717 No Bailout for Sanctuary Cities Act",
    "motion_to_commit",
  ],
  ["On the Amendment", "On Agreeing to the Amendment: Amendment 7 to H R 2360", "amendment"],
  ["On Passage of the Bill", "On Passage: H R 3009 Enforce the Law for Sanctuary Cities Act", "passage"],
  ["Call of the House", "QUORUM", "other"],
])("%s, %s: %s", (type, question, motion) => {
  expect(motionOf({ type, question })).toBe(motion);
});

test("names and addresses are the official ones", () => {
  expect(measureName({ type: "sconres", number: 5 })).toBe("S.Con.Res. 5");
  expect(() => measureName({ type: "x", number: 1 })).toThrow("unknown type of measure");
  expect(rollCallName({ chamber: "senate", number: 280, congress: 114, session: 1, year: 2015 })).toBe(
    "Senate roll call 280, 114th Congress, 1st session (2015)",
  );
  expect(officialUrl("http://www.senate.gov/legislative/LIS/roll_call_votes/vote1141/vote_114_1_00280.xml")).toBe(
    "https://www.senate.gov/legislative/LIS/roll_call_votes/vote1141/vote_114_1_00280.htm",
  );
  expect(officialUrl("http://clerk.house.gov/evs/2005/roll177.xml")).toBe(
    "https://clerk.house.gov/evs/2005/roll177.xml",
  );
});
