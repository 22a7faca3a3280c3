/** What stands on a strip of time: per proposition the statements, and the votes that touch it. Pure. */

import { headlinesOf, type StatedPosition } from "#domain/comparisons/headline.ts";
import { PROPOSITIONS, type Proposition } from "#domain/propositions/proposition.ts";
import { type Evidence, positionsOn, type SenatorRecord, type SubjectVote } from "#domain/record/record.ts";
import { compareText } from "#domain/values/calendar-date.ts";

/** A vote on the proposition; `evidence` where the governing statement is compared with it. */
export type TimelineChartVote = { subjectVote: SubjectVote; evidence: Evidence | null };

/** `governing`: as at the top of the page. `others`: all further positions on it. Votes are oldest first. */
export type TimelineChartRow = {
  proposition: Proposition;
  governing: StatedPosition | null;
  others: StatedPosition[];
  votes: TimelineChartVote[];
};

/** One row per proposition on which something was said or voted. */
export function timelineChartRows(record: Pick<SenatorRecord, "statements" | "votes">): TimelineChartRow[] {
  const headlines = headlinesOf(record);
  return PROPOSITIONS.map((proposition) => {
    const headline = headlines.find((item) => item.proposition === proposition);
    const governing = headline?.governing ?? null;
    const others = positionsOn(record.statements, proposition).filter(
      ({ statement }) => statement.statementId !== governing?.statement.statementId,
    );
    const votes = record.votes
      .filter(({ on }) => on.readings.some((reading) => reading.proposition === proposition))
      .sort(oldestFirst)
      .map((subjectVote) => ({
        subjectVote,
        evidence: headline?.evidence.find(({ vote }) => vote.rollCallId === subjectVote.vote.rollCallId) ?? null,
      }));
    return { proposition, governing, others, votes };
  }).filter(({ governing, others, votes }) => governing || others.length > 0 || votes.length > 0);
}

function oldestFirst(a: SubjectVote, b: SubjectVote): number {
  return compareText(a.on.rollCall.heldAt, b.on.rollCall.heldAt) || compareText(a.vote.rollCallId, b.vote.rollCallId);
}
