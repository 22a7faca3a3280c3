/** What is odd in official files, each on the real file. */
import { beforeAll, describe, expect, test } from "vitest";
import type { KnownPeople } from "#data/official-files/stored-facts.ts";
import { totalsOf } from "#domain/comparisons/tally.ts";
import type { OfficialRollCall } from "#domain/official-files/official-roll-call.ts";
import { officialRollCallSchema } from "#domain/official-files/official-roll-call.ts";
import { motionOf } from "#domain/roll-calls/motion.ts";
import type { VoteCast } from "#domain/roll-calls/roll-call.ts";
import { parseOfficialFile } from "#import/official-files/formats/official-file.ts";
import { resolveRollCall } from "#import/official-files/resolve-roll-call.ts";
import { readFixture, rollCallIn } from "../../support/official-files/official-archive.ts";

const rollCalls = new Map<string, OfficialRollCall>();
let files: Map<string, Buffer>;

beforeAll(async () => {
  files = await readFixture("quirks.tar.zst");
  const people: KnownPeople = { byLisId: new Map(), bioguideIds: new Set(["L000555"]) };
  for (const [path, bytes] of files) {
    const file = parseOfficialFile(path, bytes);
    if (file.kind === "people")
      for (const { bioguideId, lisId } of file.people) {
        people.bioguideIds.add(bioguideId);
        if (lisId) people.byLisId.set(lisId, bioguideId);
      }
    if (file.kind !== "roll_call") continue;
    const resolved = resolveRollCall(file.rollCall, people);
    if (!("rollCall" in resolved)) throw new Error(`${path}: ${resolved.unknownIds.join(", ")}`);
    rollCalls.set(resolved.rollCall.rollCallId, resolved.rollCall);
  }
});

function storedRollCall(id: string): OfficialRollCall {
  const rollCall = rollCalls.get(id);
  if (!rollCall) throw new Error(`${id} is not in the fixture`);
  return rollCall;
}

function counts(id: string): Partial<Record<VoteCast, number>> {
  const { candidate, ...totals } = totalsOf(storedRollCall(id).tally);
  return candidate > 0 ? { ...totals, candidate } : totals;
}

test("every one of them keeps the rules of the record", () => {
  expect(rollCalls.size).toBeGreaterThan(50);
  for (const rollCall of rollCalls.values()) expect(officialRollCallSchema.parse(rollCall)).toBeTruthy();
});

describe("the vice president", () => {
  test.each(["s54-115.2017", "s52-117.2021", "s372-119.2025", "s9-119.2026"])(
    "%s breaks a tie and is in no sum",
    (id) => {
      const { vicePresidentVote, votes, resultText } = storedRollCall(id);
      expect(vicePresidentVote).toBe("yea");
      expect(counts(id).yea).toBe(counts(id).nay);
      expect(votes).toHaveLength(100);
      expect(resultText).toContain("Vice President");
    },
  );

  test("a tie without that vote fails", () => {
    expect(storedRollCall("s20-117.2021").vicePresidentVote).toBeNull();
    expect(counts("s20-117.2021")).toMatchObject({ yea: 50, nay: 50 });
    expect(storedRollCall("s20-117.2021").result).toBe("Amendment Rejected");
  });
});

describe("words for a vote", () => {
  test.each(["s17-106.1999", "s33-116.2020", "s59-117.2021"])(
    "%s: Guilty is a Yea, Not Guilty a Nay; the word stays",
    (id) => {
      const words = new Set(storedRollCall(id).votes.map(({ voteCast, printed }) => `${voteCast} ${printed}`));
      expect([...words].sort()).toEqual(["nay Not Guilty", "yea Guilty"]);
      expect(storedRollCall(id).category).toBe("conviction");
    },
  );

  test("a motion in a trial, decided with the words of a verdict", () => {
    expect(counts("s22-101.1989")).toMatchObject({ yea: 1, nay: 92, not_voting: 7 });
  });

  test("the House says Aye and No on one vote, Yea and Nay on the next", () => {
    const words = (id: string) => new Set(storedRollCall(id).tally.map(({ printed }) => printed));
    expect(words("h466-114.2015")).toContain("Aye");
    expect(words("h465-114.2015")).toContain("Yea");
    expect(words("h549-118.2023")).not.toEqual(words("h550-118.2023"));
  });

  test.each(["s173-115.2017", "s52-116.2019"])("%s: Present is no side", (id) => {
    expect(counts(id).present).toBeGreaterThan(0);
  });
});

describe("the House counts and elects", () => {
  test("a call of the House: Present or not, and no majority", () => {
    expect(storedRollCall("h1-101.1990").majorityRequirement).toBe("QUORUM");
    expect(counts("h1-101.1990")).toEqual({ yea: 0, nay: 0, present: 376, not_voting: 54 });
  });

  test("an election of the Speaker: the name that each member called out", () => {
    expect(counts("h10-118.2023").candidate).toBe(212 + 201 + 17 + 2 + 1);
    const trump = storedRollCall("h10-118.2023").votes.filter(({ printed }) => printed === "Donald J. Trump");
    expect(trump).toMatchObject([{ bioguideId: "G000578", voteCast: "candidate" }]);
  });

  test("the same in capitals, with empty keys for Aye and No", () => {
    expect(storedRollCall("h2-103.1993").type).toBe("ELECTION OF SPEAKER");
    expect(counts("h2-103.1993")).toMatchObject({ candidate: 429, present: 2, not_voting: 1 });
  });

  test("a wrong party letter stays as it is printed", () => {
    const hastert = storedRollCall("h2-106.1999").votes.find(({ bioguideId }) => bioguideId === "H000323");
    expect(hastert).toMatchObject({ party: "D", state: "IL" });
  });

  test("delegates vote in some, and their state is printed XX", () => {
    const states = storedRollCall("h1030-110.2007").votes.map(({ state }) => state);
    expect(states).toContain("XX");
    expect(states.length).toBeGreaterThan(435);
  });

  test("a question that was not printed is empty, not invented", () => {
    expect(storedRollCall("h208-102.1991")).toMatchObject({ question: "", type: "", category: "unknown" });
  });

  test("three-fifths in the House; articles of impeachment", () => {
    expect(storedRollCall("h267-104.1995").majorityRequirement).toBe("3/5");
    expect(storedRollCall("h415-111.2009").category).toBe("impeachment");
  });

  test("an amendment's number is the Clerk's running one, its author free text", () => {
    expect(storedRollCall("h177-109.2005").amendment).toMatchObject({ type: "h-bill", number: 7, purpose: null });
    expect(storedRollCall("h455-115.2017").amendment?.author).toContain("Smith of Missouri");
  });
});

describe("what was voted on", () => {
  test("cloture on the motion to proceed is told apart from cloture on the bill", () => {
    expect(motionOf(storedRollCall("s280-114.2015"))).toBe("cloture_on_motion_to_proceed");
    expect(motionOf(storedRollCall("s370-110.2007"))).toBe("motion_to_table");
  });

  test("three-fifths can lose with a majority", () => {
    expect(storedRollCall("s280-114.2015")).toMatchObject({
      majorityRequirement: "3/5",
      result: "Cloture on the Motion to Proceed Rejected",
    });
    expect(counts("s280-114.2015")).toMatchObject({ yea: 54, nay: 45 });
  });

  test("cloture on a nomination by three-fifths, and a whole block of nominees", () => {
    expect(storedRollCall("s105-115.2017")).toMatchObject({ majorityRequirement: "3/5" });
    expect(storedRollCall("s105-115.2017").nomination?.title).toContain("Neil M. Gorsuch");
    expect(storedRollCall("s522-119.2025").question.length).toBeGreaterThan(100);
  });

  test("a treaty has a title, or a Congress and a number", () => {
    expect(storedRollCall("s265-101.1989").treaty).toMatchObject({ congress: null, number: null });
    expect(storedRollCall("s282-111.2010").treaty).toEqual({ congress: 111, number: "5", title: null });
  });

  test("curly quotes and a useless purpose stay verbatim", () => {
    expect(storedRollCall("h344-115.2017").question).toContain("Kate’s Law");
    expect(storedRollCall("s344-119.2025").amendment?.purpose).toBeTruthy();
    expect(storedRollCall("s20-117.2021").measure?.title).toBe("No short title on file");
  });

  test("an amendment that is named in the text alone is not made up", () => {
    expect(storedRollCall("s107-118.2024").amendment).toBeNull();
    expect(storedRollCall("s162-113.2013").amendment).toBeNull();
    expect(storedRollCall("s110-118.2024").subject).not.toBeNull();
  });
});

describe("days and numbers", () => {
  test("a vote after midnight has the day of the calendar", () => {
    expect(storedRollCall("s110-118.2024")).toMatchObject({
      heldOn: "2024-03-23",
      heldAt: "2024-03-23T01:11:00-04:00",
    });
  });

  test.each([
    ["s251-112.2012", "2013-01-01"],
    ["s291-116.2020", "2021-01-01"],
  ])("%s in January belongs to the session before", (id, day) => {
    expect(storedRollCall(id)).toMatchObject({ heldOn: day, session: 2 });
  });

  test("number order is not time order", () => {
    expect(storedRollCall("s260-108.2003").heldAt > storedRollCall("s261-108.2003").heldAt).toBe(true);
  });

  test("several votes at one minute", () => {
    expect(storedRollCall("h437-102.1991").heldAt).toBe(storedRollCall("h444-102.1991").heldAt);
  });

  test("a question asked twice in a day is two roll calls", () => {
    expect(storedRollCall("h549-118.2023").heldOn).toBe(storedRollCall("h550-118.2023").heldOn);
    expect(storedRollCall("s47-119.2026").question).toContain("Upon Reconsideration");
  });

  test("a record changed long after the vote, one dated before it, one without a date of change", () => {
    const daysAfter = (id: string) =>
      (Date.parse(storedRollCall(id).recordModified ?? "") - Date.parse(storedRollCall(id).heldAt)) / 86_400_000;
    expect(daysAfter("s1-112.2011")).toBeGreaterThan(30);
    expect(daysAfter("s141-114.2016")).toBeLessThan(0);
    expect(storedRollCall("s370-110.2007").recordModified).toBeNull();
  });
});

describe("people", () => {
  test("everybody is found by the printed id, two of one surname too", () => {
    const browns = rollCallIn(files, "s110-118.2024").json.votes;
    const scotts = Object.values(browns)
      .flat()
      .filter((member) => member !== "VP" && member.display_name.startsWith("Scott"));
    expect(scotts).toHaveLength(2);
    const ids = storedRollCall("s110-118.2024").votes.map(({ bioguideId }) => bioguideId);
    expect(ids).toContain("S001184");
    expect(ids).toContain("S001217");
  });

  test("an Independent Democrat is printed ID", () => {
    expect(storedRollCall("s370-110.2007").votes.find(({ bioguideId }) => bioguideId === "L000304")?.party).toBe("ID");
  });

  test("vacant seats: fewer than a hundred senators", () => {
    expect(storedRollCall("s7-111.2009").votes.length).toBeLessThan(100);
  });
});
