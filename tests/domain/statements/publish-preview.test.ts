import { expect, test } from "vitest";
import { changesNothing, previewOf } from "#domain/statements/publish-preview.ts";
import { heldOn, said, voted } from "../../support/fictional/fictional-record.ts";

const VOTES = [voted(heldOn("2015-10-20"), "yea"), voted(heldOn("2018-02-15"), "nay")];

function record(...statements: ReturnType<typeof said>[]) {
  return { statements, votes: VOTES };
}

test("a first statement: its comparisons appear, and the count sentence with them", () => {
  const after = said("2017-01-01", "cooperate", "supports");
  const preview = previewOf(record(), after.statementId, after);
  expect(preview.appears.map(({ vote, comparison }) => [vote.voteCast, comparison.verdict])).toEqual([
    ["nay", "conflicts"],
    ["yea", "matches"],
  ]);
  expect(preview.disappears).toEqual([]);
  expect(preview.changes).toEqual([]);
  expect(preview.sentences).toEqual([
    {
      proposition: "cooperate",
      before: null,
      after: "2 votes to compare, 2015–2018: 1 match, 1 conflict. The conflict has no context.",
    },
  ]);
});

test("one that goes takes its comparisons along", () => {
  const gone = said("2017-01-01", "cooperate", "supports");
  const preview = previewOf(record(gone), gone.statementId, null);
  expect(preview.disappears).toHaveLength(2);
  expect(preview.sentences).toMatchObject([{ after: null }]);
});

test("one that is changed keeps what stays the same out of the list", () => {
  const before = said("2017-01-01", "cooperate", "supports");
  expect(changesNothing(previewOf(record(before), before.statementId, before))).toBe(true);
  const after = {
    ...before,
    positions: before.positions.map((position) => ({ ...position, stance: "opposes" as const })),
  };
  const { appears, disappears, changes } = previewOf(record(before), before.statementId, after);
  expect([appears, disappears]).toEqual([[], []]);
  expect(changes.map((change) => [change.before.comparison.verdict, change.after.comparison.verdict])).toEqual([
    ["conflicts", "matches"],
    ["matches", "conflicts"],
  ]);
});

test("one that explains a vote changes the comparisons of others with it", () => {
  const before = said("2017-01-01", "cooperate", "supports");
  const rollCallId = VOTES[1]?.vote.rollCallId ?? "";
  const explaining = { ...said("2018-03-01", "forbid_limits", "opposes"), explains: [rollCallId] };
  const preview = previewOf(record(before), explaining.statementId, explaining);
  expect(preview.appears).toEqual([]);
  expect(preview.changes.map(({ after }) => [after.statement.statementId, after.comparison.context])).toEqual([
    [before.statementId, ["explained"]],
  ]);
});

test("a later statement that governs changes the sentence, not the cards of the earlier one", () => {
  const before = said("2016-01-01", "cooperate", "supports");
  const after = said("2017-01-01", "cooperate", "opposes");
  const preview = previewOf(record(before), after.statementId, after);
  expect(preview.appears.every(({ statement }) => statement.statementId === after.statementId)).toBe(true);
  expect(preview.changes).toEqual([]);
  expect(preview.sentences).toHaveLength(1);
});
