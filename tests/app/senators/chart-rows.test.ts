/** The strip of time: what stands on it, in words as well as in marks. */
import { expect, test } from "vitest";
import { timelineChartRows } from "#app/(public)/senators/[slug]/view/chart-rows.ts";
import { distanceText, voteLabel } from "#app/(public)/senators/[slug]/view/chart-text.ts";
import { heldOn, said, voted } from "../../support/fictional/fictional-record.ts";

const VOTES = [
  voted(heldOn("2015-10-20"), "nay"),
  voted(heldOn("2007-05-24"), "yea"),
  voted(heldOn("2021-02-04"), "not_voting"),
];
const WORDS = [
  said("2018", "cooperate", "mixed", "b"),
  said("2016-03", "cooperate", "supports"),
  said("2014", "cooperate", "opposes", "c"),
];

test("one row per proposition that is touched, votes oldest first, in whatever order they come", () => {
  const rows = timelineChartRows({ statements: WORDS, votes: VOTES });
  expect(rows).toHaveLength(1);
  expect(rows[0]?.governing?.statement.saidOn.value).toBe("2016-03");
  expect(rows[0]?.others.map(({ statement }) => statement.saidOn.value)).toEqual(["2018", "2014"]);
  expect(rows[0]?.votes.map(({ subjectVote }) => subjectVote.on.rollCall.year)).toEqual([2007, 2015, 2021]);
  expect(timelineChartRows({ statements: WORDS.toReversed(), votes: VOTES.toReversed() })).toEqual(rows);
});

test("votes stand on the strip where nothing was said, and are compared with nothing", () => {
  const [row] = timelineChartRows({ statements: [], votes: VOTES });
  expect(row?.governing).toBeNull();
  expect(row?.votes.map(({ evidence }) => evidence)).toEqual([null, null, null]);
  expect(row && distanceText(row)).toBeNull();
});

test("nothing said and nothing voted is no row", () => {
  expect(timelineChartRows({ statements: [], votes: [] })).toEqual([]);
});

test("the words say what was voted, with which verdict, and how far from the statement", () => {
  const [row] = timelineChartRows({ statements: WORDS, votes: VOTES });
  expect(row?.votes.map(voteLabel)).toEqual([
    "Voted yes, May 24, 2007: Match, with context; the vote came 8 years and 9 months before the statement",
    "Voted no, October 20, 2015: Conflict, with context; the vote came 4 months before the statement",
    "Did not vote, February 4, 2021: Not comparable",
  ]);
  expect(row && distanceText(row)).toBe("The votes came 4 months to 8 years and 9 months before the statement.");
});

test("votes on either side of the words are told from one end to the other", () => {
  const votes = [voted(heldOn("2010-01-20"), "yea"), voted(heldOn("2021-01-20"), "yea")];
  const [row] = timelineChartRows({ statements: [said("2016-03-06", "cooperate", "supports")], votes });
  expect(row && distanceText(row)).toBe(
    "The votes range from 6 years and 1 month before the statement to 4 years and 10 months after it.",
  );
});
