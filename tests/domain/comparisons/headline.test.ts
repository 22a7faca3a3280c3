import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CountedComparison, countSentence, headlinesOf } from "#domain/comparisons/headline.ts";
import { evidenceOf } from "#domain/record/record.ts";
import { fictionalRecord, heldOn, said, voted } from "../../support/fictional/fictional-record.ts";

const countedComparison: CountedComparison = {
  verdict: "conflicts",
  year: 2015,
  withContext: true,
  procedural: true,
  tabling: false,
  explained: true,
  motion: "cloture",
};

describe("the count sentence, word for word", () => {
  test("the sentence of the method", () => {
    const comparisons: CountedComparison[] = [
      {
        ...countedComparison,
        verdict: "matches",
        year: 2007,
        procedural: false,
        explained: false,
        motion: "amendment",
      },
      { ...countedComparison, motion: "cloture_on_motion_to_proceed" },
      { ...countedComparison, year: 2016, motion: "cloture_on_motion_to_proceed" },
      { ...countedComparison, year: 2018 },
      { ...countedComparison, year: 2021, procedural: false, explained: false, motion: "amendment" },
    ];
    expect(countSentence(comparisons)).toBe(
      "5 votes to compare, 2007–2021: 1 match, 4 conflicts. All 4 conflicts have context: 3 on ending debate, 3 explained by the senator.",
    );
  });

  const plain: CountedComparison = {
    ...countedComparison,
    withContext: false,
    procedural: false,
    explained: false,
    motion: "passage",
  };
  const match: CountedComparison = { ...plain, verdict: "matches" };
  test.each<[string, CountedComparison[]]>([
    ["No votes to compare.", []],
    ["No votes to compare.", [{ ...plain, verdict: "not_comparable" }]],
    ["1 vote to compare, 2015: 1 conflict. It has no context.", [plain]],
    ["1 vote to compare, 2015: 1 match. It has no context.", [match]],
    [
      "1 vote to compare, 2015: 1 conflict. It has context: on ending debate, explained by the senator.",
      [countedComparison],
    ],
    [
      "2 votes to compare, 2015: 1 match, 1 conflict. The conflict has context: on ending debate, explained by the senator.",
      [match, countedComparison],
    ],
    ["2 votes to compare, 2015: 2 matches. None has context.", [match, match]],
    ["3 votes to compare, 2015–2017: 3 conflicts. None has context.", [plain, { ...plain, year: 2017 }, plain]],
    ["3 votes to compare, 2015: 2 matches, 1 conflict. The conflict has no context.", [match, plain, match]],
    ["3 votes to compare, 2015: 1 match, 2 conflicts. None of the conflicts has context.", [match, plain, plain]],
    [
      "2 votes to compare, 2015: 2 conflicts. 1 of the 2 has context: 1 on ending debate, 1 explained by the senator.",
      [plain, countedComparison],
    ],
    [
      "2 votes to compare, 2015: 2 matches. Both have context.",
      [
        { ...match, withContext: true },
        { ...match, withContext: true },
      ],
    ],
    [
      "3 votes to compare, 2015: 3 matches. All have context: 1 on sending the bill back to committee, 2 on setting an amendment aside.",
      [
        { ...match, withContext: true, procedural: true, motion: "motion_to_commit" },
        { ...match, withContext: true, tabling: true, motion: "motion_to_table" },
        { ...match, withContext: true, tabling: true, motion: "motion_to_table" },
      ],
    ],
  ])("%s", (sentence, comparisons) => {
    expect(countSentence(comparisons)).toBe(sentence);
  });
});

describe("the governing position", () => {
  const supports = said("2010-05-01", "cooperate", "supports");
  const opposes = said("2018-05-01", "cooperate", "opposes");
  const noAnswer = said("2024-03", "cooperate", "no_answer");

  test("is the latest that takes a side; a later non-answer is printed too", () => {
    const record = fictionalRecord({ statements: [noAnswer, supports, opposes], votes: [] });
    const [cooperate] = headlinesOf(record);
    expect(cooperate?.governing?.statement).toBe(opposes);
    expect(cooperate?.later.map(({ statement }) => statement)).toEqual([noAnswer]);
  });

  test("an earlier non-answer is not printed beside it", () => {
    const record = fictionalRecord({ statements: [said("2009", "cooperate", "no_answer"), opposes], votes: [] });
    expect(headlinesOf(record)[0]?.later).toEqual([]);
  });

  test("where nothing takes a side there is no count, and every answer stands", () => {
    const local = said("2026-02-11", "cooperate", "leaves_to_localities");
    const [cooperate] = headlinesOf(fictionalRecord({ statements: [noAnswer, local], votes: [] }));
    expect(cooperate).toMatchObject({ governing: null, sentence: null });
    expect(cooperate?.later.map(({ statement }) => statement)).toEqual([local, noAnswer]);
  });

  test("absence-neutral: votes not cast change no headline", () => {
    const held = [heldOn("2015-10-20"), heldOn("2016-07-06"), heldOn("2018-02-15")];
    fc.assert(
      fc.property(fc.subarray(held), fc.subarray(held), (cast, absent) => {
        const votes = cast.map((on) => voted(on, "nay"));
        const notCast = absent.filter((on) => !cast.includes(on)).map((on) => voted(on, "not_voting"));
        const headline = (all: typeof votes) => headlinesOf(fictionalRecord({ statements: [supports], votes: all }))[0];
        expect(headline([...votes, ...notCast])?.sentence).toBe(headline(votes)?.sentence);
      }),
    );
  });

  test("order-free: the order of statements and votes changes neither headlines nor evidence", () => {
    const statements = [supports, opposes, noAnswer, said("2018-05-01", "cooperate", "opposes", "second")];
    const votes = [
      voted(heldOn("2015-10-20"), "yea"),
      voted(heldOn("2016-07-06"), "nay"),
      voted(heldOn("2018-02-15"), "yea"),
    ];
    const expected = fictionalRecord({ statements, votes });
    fc.assert(
      fc.property(shuffled(statements), shuffled(votes), (someStatements, someVotes) => {
        const record = fictionalRecord({ statements: someStatements, votes: someVotes });
        expect(evidenceOf(record)).toEqual(evidenceOf(expected));
        expect(headlinesOf(record)).toEqual(headlinesOf(expected));
      }),
    );
  });
});

function shuffled<T>(items: T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(items, { minLength: items.length });
}
