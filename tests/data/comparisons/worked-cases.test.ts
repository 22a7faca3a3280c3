/** The worked cases of method.md, section 8, each on the shipped record. */

import { describe, expect, test } from "vitest";
import { findSenator } from "#data/people/senators.ts";
import { headlinesOf } from "#domain/comparisons/headline.ts";
import type { Proposition } from "#domain/propositions/proposition.ts";
import { differencesOf, type Evidence, evidenceOf, type SenatorRecord } from "#domain/record/record.ts";
import { verdictLabel } from "#domain/wording/verdict-wording.ts";

const S2007 = "s177-110.2007";
const S2015 = "s280-114.2015";
const S2016 = "s119-114.2016";
const S2018 = "s34-115.2018";
const S2021 = "s20-117.2021";

async function recordOf(slug: string): Promise<SenatorRecord> {
  const record = await findSenator(slug);
  if (!record) throw new Error(`nobody has the slug ${slug}`);
  return record;
}

/** What is said of one statement and proposition, by roll call, as readers see it. */
function labels(record: SenatorRecord, statementId: string, proposition: Proposition): Record<string, string> {
  const items = evidenceOf(record).filter(
    ({ statement, position }) => statement.statementId === statementId && position.proposition === proposition,
  );
  return Object.fromEntries(items.map((item) => [item.vote.rollCallId, label(item)]));
}

function label({ comparison }: Evidence): string {
  return verdictLabel(comparison.verdict, comparison.context.length > 0);
}

function find(record: SenatorRecord, statementId: string, rollCallId: string): Evidence {
  const found = evidenceOf(record).find(
    ({ statement, vote }) => statement.statementId === statementId && vote.rollCallId === rollCallId,
  );
  if (!found) throw new Error(`${statementId} is not compared with ${rollCallId}`);
  return found;
}

function headline(record: SenatorRecord, proposition: Proposition) {
  return headlinesOf(record).find((item) => item.proposition === proposition);
}

describe("Tester", () => {
  test("March 2024, his office: supports cooperation", async () => {
    const record = await recordOf("jon-tester");
    expect(labels(record, "tester-2024-03-fox-office", "cooperate")).toEqual({
      [S2007]: "Match, with context",
      [S2015]: "Conflict, with context",
      [S2016]: "Conflict, with context",
      [S2018]: "Conflict, with context",
      [S2021]: "Conflict, with context",
    });
    for (const rollCallId of [S2015, S2016, S2018]) {
      const { comparison, explanations } = find(record, "tester-2024-03-fox-office", rollCallId);
      expect(comparison.context).toEqual(
        expect.arrayContaining(["procedural", "not_own_words", "years_apart", "vote_came_first", "explained"]),
      );
      expect(explanations.map(({ statementId }) => statementId)).toEqual(["tester-2018-10-17"]);
    }
    expect(headline(record, "cooperate")?.sentence).toBe(
      "5 votes to compare, 2007–2021: 1 match, 4 conflicts. All 4 conflicts have context: 3 on ending debate, 3 explained by the senator.",
    );
  });

  test("October 2018, his own words: opposes withholding money; his votes on the money match", async () => {
    const record = await recordOf("jon-tester");
    const onMoney = Object.values(labels(record, "tester-2018-10-17", "withhold_funds"));
    expect(onMoney.length).toBeGreaterThan(5);
    expect(onMoney.filter((words) => !words.startsWith("Match"))).toEqual([]);
  });
});

describe("Casey", () => {
  test("March 2024, spokesperson: supports cooperation; five Nays conflict", async () => {
    const record = await recordOf("bob-casey");
    expect(labels(record, "casey-2024-03-fox-spox", "cooperate")).toEqual(
      Object.fromEntries([S2007, S2015, S2016, S2018, S2021].map((id) => [id, "Conflict, with context"])),
    );
  });

  test("July 2016, release: opposes withholding money, and is not read as support for sanctuary", async () => {
    const record = await recordOf("bob-casey");
    const release = record.statements.find(({ statementId }) => statementId === "casey-2016-07-06-safety");
    expect(release?.positions.map(({ proposition, stance }) => [proposition, stance])).toEqual([
      ["withhold_funds", "opposes"],
    ]);
    const onMoney = labels(record, "casey-2016-07-06-safety", "withhold_funds");
    expect(onMoney[S2015]).toMatch(/^Match/);
    expect(onMoney[S2016]).toMatch(/^Match/);
  });
});

describe("those who took no side", () => {
  test("Baldwin: asked, did not answer; the question and the whole reply stand; nothing is compared", async () => {
    const record = await recordOf("tammy-baldwin");
    const { governing, later, sentence } = headline(record, "cooperate") ?? {};
    expect(governing).toBeNull();
    expect(sentence).toBeNull();
    expect(later?.[0]?.position.stance).toBe("no_answer");
    expect(later?.[0]?.statement.question).toMatchObject({
      text: expect.stringMatching(/^whether they agree with the White House’s shift toward encouraging local/),
      // The record does not know the question word for word: it may not stand in quotation marks.
      isExact: false,
    });
    expect(later?.[0]?.statement.quote).toMatch(/^Wisconsinites have said loud and clear .* to do just that\.$/);
    const compared = evidenceOf(record).filter(({ position }) => position.proposition === "cooperate");
    expect(compared.length).toBeGreaterThan(0);
    expect(new Set(compared.map(({ comparison }) => comparison.reason))).toEqual(new Set(["stance_no_answer"]));
    expect(record.votes.length).toBeGreaterThan(10);
  });

  test("Rosen: no answer in 2024, leaves it to localities in 2026; her House vote is listed", async () => {
    const record = await recordOf("jacky-rosen");
    const cooperate = headline(record, "cooperate");
    expect(cooperate?.governing).toBeNull();
    expect(cooperate?.later.map(({ position }) => position.stance)).toEqual(["leaves_to_localities", "no_answer"]);
    expect(evidenceOf(record).every(({ comparison }) => comparison.verdict === "not_comparable")).toBe(true);
    const house = record.votes.find(({ vote }) => vote.rollCallId === "h342-115.2017");
    expect(house?.on.rollCall.chamber).toBe("house");
  });

  test.each(["martin-heinrich", "sherrod-brown"])(
    "%s: no response in March 2024 is an outcome, not a position",
    async (slug) => {
      const record = await recordOf(slug);
      const asked = record.inquiries.find(({ inquiryId }) => inquiryId === "fox-2024-03-06");
      expect(asked).toMatchObject({ outcome: "no_response", statementId: null });
      expect(record.statements.some(({ saidOn }) => saidOn.value === "2024-03")).toBe(false);
    },
  );

  test("Brown did not vote on the motion of 2016", async () => {
    const record = await recordOf("sherrod-brown");
    expect(record.votes.find(({ vote }) => vote.rollCallId === S2016)?.vote).toMatchObject({
      voteCast: "not_voting",
      printed: "Not Voting",
    });
  });
});

test("Kirk, October 2015: opposes withholding money; 2015 and 2016 match, the House Aye of 2006 conflicts", async () => {
  const record = await recordOf("mark-kirk");
  const onMoney = labels(record, "kirk-2015-10-dcnf", "withhold_funds");
  expect(onMoney).toMatchObject({
    [S2015]: "Match, with context",
    [S2016]: "Match, with context",
    "h223-109.2006": "Conflict, with context",
  });
  expect(find(record, "kirk-2015-10-dcnf", S2015).comparison.context).toContain("implied");
});

test("Graham, March 2026: cooperation implied; 2007 conflicts, 2015 and 2016 not cast, 2018 and 2021 match", async () => {
  const record = await recordOf("lindsey-graham");
  expect(headline(record, "cooperate")?.governing?.statement.statementId).toBe("graham-2026-03-10-hearing");
  expect(headline(record, "cooperate")?.governing?.position).toMatchObject({ stance: "supports", basis: "implied" });
  expect(headline(record, "forbid_limits")?.governing?.position.stance).toBe("supports");
  expect(labels(record, "graham-2026-03-10-hearing", "cooperate")).toEqual({
    [S2007]: "Conflict, with context",
    [S2015]: "Not comparable",
    [S2016]: "Not comparable",
    [S2018]: "Match, with context",
    [S2021]: "Match, with context",
  });
  expect(find(record, "graham-2026-03-10-hearing", S2015).comparison.reason).toBe("vote_not_voting");
});

test("McCaskill, September 2018: supports withholding money; 2018 matches, the five before conflict", async () => {
  const record = await recordOf("claire-mccaskill");
  expect(labels(record, "mccaskill-2018-09-10", "withhold_funds")).toEqual({
    "s370-110.2007": "Conflict, with context",
    "s69-110.2008": "Conflict, with context",
    "s316-111.2009": "Conflict, with context",
    [S2015]: "Conflict, with context",
    [S2016]: "Conflict, with context",
    [S2018]: "Match, with context",
  });
  expect(headline(record, "withhold_funds")?.sentence).toBe(
    "6 votes to compare, 2007–2018: 1 match, 5 conflicts. All 5 conflicts have context: 2 on ending debate, 3 on setting an amendment aside.",
  );
});

test("Biden: 2007 and 2020 differ; the White House's words of 2024 stand beside them, with their condition", async () => {
  const record = await recordOf("joe-biden");
  const [difference] = differencesOf(record.statements);
  expect(difference).toMatchObject({ proposition: "cooperate", acknowledged: false });
  expect(difference?.earlier.saidOn.value).toBe("2007-09-26");
  expect(difference?.later.saidOn.value).toBe("2020-03-15");
  const [spokenFor] = record.spokenFor;
  expect(spokenFor).toMatchObject({ statementId: "whitehouse-2024-02-28", speaker: { kind: "voice" } });
  expect(spokenFor?.positions[0]?.condition).toMatch(/risk to national security or public safety/);
  expect(evidenceOf(record).some(({ statement }) => statement.statementId === "whitehouse-2024-02-28")).toBe(false);
});
