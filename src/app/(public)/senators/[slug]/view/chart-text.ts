/** What a strip of time shows, in words. */

import type { StatedPosition } from "#domain/comparisons/headline.ts";
import { type Evidence, isComparable } from "#domain/record/record.ts";
import { capital } from "#domain/text/capital.ts";
import { writtenDate, writtenDistance } from "#domain/values/calendar-date.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { verdictLabel } from "#domain/wording/verdict-wording.ts";
import { votedPhrase } from "#domain/wording/vote-wording.ts";
import type { TimelineChartRow, TimelineChartVote } from "./chart-rows.ts";

/** "Supports, March 2024". */
export function statementLabel({ statement, position }: StatedPosition): string {
  return `${STANCE_WORDING[position.stance].label}, ${writtenDate(statement.saidOn)}`;
}

/** "Voted Nay, July 6, 2016: Conflict, with context; the vote came 7 years 7 months before the words". */
export function voteLabel({ subjectVote: { vote, on }, evidence }: TimelineChartVote): string {
  const voted = `${capital(votedPhrase(vote.voteCast))}, ${writtenDate(on.rollCall.heldOn)}`;
  if (!evidence) return voted;
  const { verdict, context } = evidence.comparison;
  const label = verdictLabel(verdict, context.length > 0);
  return isComparable(evidence) ? `${voted}: ${label}; the vote came ${relation(evidence)}` : `${voted}: ${label}`;
}

function relation(evidence: Evidence, to = "the statement"): string {
  const { daysApart } = evidence.comparison;
  if (daysApart === 0) return `at the time of ${to}`;
  return `${distance(evidence)} ${daysApart > 0 ? "before" : "after"} ${to}`;
}

function distance({ on, comparison }: Evidence): string {
  return writtenDistance(on.rollCall.heldOn, comparison.daysApart);
}

/** How far the comparable votes lie from the words: the nearest and the furthest, or those on either side. */
export function distanceText({ votes }: TimelineChartRow): string | null {
  const compared = votes
    .flatMap(({ evidence }) => (evidence && isComparable(evidence) ? [evidence] : []))
    .sort((a, b) => a.comparison.daysApart - b.comparison.daysApart);
  const least = compared[0];
  const most = compared.at(-1);
  if (!least || !most) return null;
  if (compared.length === 1) return `The vote came ${relation(least)}.`;
  const [from, to] = [least.comparison.daysApart, most.comparison.daysApart];
  if (from < 0 && to > 0)
    return `The votes range from ${distance(most)} before the statement to ${distance(least)} after it.`;
  const [nearest, furthest] = Math.abs(from) < Math.abs(to) ? [least, most] : [most, least];
  if (nearest.comparison.daysApart === 0)
    return `The votes range from the time of the statement to ${relation(furthest, "it")}.`;
  return `The votes came ${distance(nearest)} to ${relation(furthest)}.`;
}
