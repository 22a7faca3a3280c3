/** What a strip of time shows, in words. */
import { writtenDate, writtenDistance } from "#domain/calendar-date.ts";
import type { StatedPosition } from "#domain/headline.ts";
import { STANCE_LABELS, VOTE_LABELS, verdictLabel } from "#domain/labels.ts";
import { isComparable } from "#domain/record.ts";
import type { StripRow, StripVote } from "./strip-rows.ts";

/** "Supports, March 2024". */
export function statedInWords({ statement, position }: StatedPosition): string {
  return `${STANCE_LABELS[position.stance]}, ${writtenDate(statement.saidOn)}`;
}

/** "Voted Nay, 6 July 2016: Conflict, with context; the vote came 7 years 7 months before the words". */
export function votedInWords({ subjectVote: { vote, on }, evidence }: StripVote): string {
  const word = vote.voteCast === "not_voting" ? VOTE_LABELS.not_voting : `Voted ${vote.printed}`;
  const voted = `${word}, ${writtenDate(on.rollCall.heldOn)}`;
  if (!evidence) return voted;
  const { verdict, context, daysApart } = evidence.comparison;
  const label = verdictLabel(verdict, context.length > 0);
  return isComparable(evidence) ? `${voted}: ${label}; the vote came ${relation(daysApart)}` : `${voted}: ${label}`;
}

function relation(daysApart: number): string {
  if (daysApart === 0) return "at the time of the words";
  return `${writtenDistance(daysApart)} ${daysApart > 0 ? "before" : "after"} the words`;
}

/** How far the comparable votes lie from the words: the nearest and the furthest, or those on either side. */
export function distanceInWords({ votes }: StripRow): string | null {
  const days = votes
    .flatMap(({ evidence }) => (evidence && isComparable(evidence) ? [evidence.comparison.daysApart] : []))
    .sort((a, b) => a - b);
  const least = days[0];
  const most = days.at(-1);
  if (least === undefined || most === undefined) return null;
  if (days.length === 1) return `The vote came ${relation(least)}.`;
  if (least < 0 && most > 0) {
    return `The votes came from ${writtenDistance(most)} before the words to ${writtenDistance(least)} after.`;
  }
  const [near, far] = Math.abs(least) < Math.abs(most) ? [least, most] : [most, least];
  if (near === 0) return `The votes came from the time of the words to ${relation(far)}.`;
  return `The votes came ${writtenDistance(near)} to ${relation(far)}.`;
}
