import { expect, test } from "vitest";
import { officialRollCallSchema } from "#domain/official-files/official-roll-call.ts";
import { lastNamesOf, rollCallFileSchema, rollCallOf } from "#import/seed/roll-call-file.ts";
import { readSeedFiles } from "#import/seed/seed-files.ts";

function seedFile(rollCallId: string) {
  const file = readSeedFiles().files.find(({ path }) => path === `roll-calls/${rollCallId}.json`);
  return rollCallFileSchema.parse(JSON.parse(file?.text ?? "null"));
}

test("a line becomes a vote with the words printed; the day is Washington's", () => {
  const rollCall = rollCallOf(seedFile("h342-115.2017"));
  expect(rollCall.votes).toContainEqual({
    bioguideId: "R000608",
    voteCast: "nay",
    printed: expect.any(String),
    party: "D",
    state: "NV",
  });
  expect(rollCall.heldOn).toBe(rollCall.heldAt.slice(0, 10));
  expect(rollCall.votesHeld).toBe("senators_since_2007");
});

test("names of more than one word stand on the lines whole", () => {
  const names = new Map(lastNamesOf(seedFile("s34-115.2018")));
  expect(names.get("V000128")).toBe("Van Hollen");
  expect(names.get("C001113")).toBe("Cortez Masto");
});

test("the vice president's vote is kept beside the tally, not in it", () => {
  const rollCall = rollCallOf(seedFile("s372-119.2025"));
  expect(rollCall.vicePresidentVote).toBe("yea");
  expect(rollCall.tally.filter(({ voteCast }) => voteCast === "yea").map(({ count }) => count)).toEqual([50]);
});

test.each(["T000464 Tester D-MT: Nay", "T464 Tester (D-MT): Nay", "T000464 Tester (D-MT) Nay"])(
  "the line %j is refused",
  (line) => {
    const { error } = rollCallFileSchema.safeParse({ ...seedFile("s20-117.2021"), votes: [line] });
    expect(error?.issues).toMatchObject([{ path: ["votes", 0], message: "must look like T000464 Tester (D-MT): Nay" }]);
  },
);

test("an hour of another day than the printed one is refused", () => {
  const { error } = officialRollCallSchema.safeParse({ ...rollCallOf(seedFile("s20-117.2021")), heldOn: "2021-02-05" });
  expect(error?.issues).toMatchObject([{ path: ["heldOn"], message: "is not the day of heldAt" }]);
});
