import { withShortStates } from "../people/state.ts";
import { hasEveryVote } from "../roll-calls/roll-call.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import type { OfficialRollCall } from "./official-roll-call.ts";

/** One thing that an official record says otherwise than it did before. */
export type OfficialDifference = { field: string; before: string | null; after: string | null };

/** One change of an official record after it was taken over. `needsReview`: a published reading rests on it. */
export type OfficialChange = {
  changeId: number;
  rollCallId: string;
  foundAt: string;
  differences: OfficialDifference[];
  needsReview: boolean;
  reviewedAt: string | null;
};

/** What had been found at the end of a day (UTC), and whether a reading had been held against it by then. */
export function officialChangesOn(changes: readonly OfficialChange[], day: CalendarDate): OfficialChange[] {
  const isBy = (timestamp: string) => timestamp.slice(0, 10) <= day;
  return changes
    .filter(({ foundAt }) => isBy(foundAt))
    .map((change) => ({
      ...change,
      reviewedAt: change.reviewedAt && isBy(change.reviewedAt) ? change.reviewedAt : null,
    }));
}

/** The same as its parts: what, before, after; null as below. */
export function differenceInParts(
  { field, before, after }: OfficialDifference,
  nameOf: (bioguideId: string) => string | null,
): { what: string; before: string; after: string } | null {
  const bioguideId = /^votes\.(.+)$/.exec(field)?.[1];
  const noun = bioguideId ? `vote of ${nameOf(bioguideId) ?? "a member"}` : FIELD_NOUNS[field];
  return noun === undefined ? null : { what: `The ${noun}`, before: before ?? "nothing", after: after ?? "nothing" };
}

/** What readers are told of one difference; null for what says the same in other words, as a sum does of its votes. */
export function describeDifference(
  { field, before, after }: OfficialDifference,
  nameOf: (bioguideId: string) => string | null,
): string | null {
  const [then, now] = [before ?? "nothing", after ?? "nothing"];
  const bioguideId = /^votes\.(.+)$/.exec(field)?.[1];
  if (bioguideId)
    return `The vote of ${nameOf(bioguideId) ?? "a member"} was recorded as ${withShortStates(then)}. It is now recorded as ${withShortStates(now)}.`;
  const noun = FIELD_NOUNS[field];
  return noun === undefined ? null : `The ${noun} was ${quoted(then)} It is now ${quoted(now)}`;
}

/** In quotation marks, with the period that ends the sentence inside them. */
function quoted(text: string): string {
  return /[.?!]$/.test(text) ? `“${text}”` : `“${text}.”`;
}

/** What a difference is about, for editors: "The vote of Ada Example", "The sums". */
export function describeField(field: string, nameOf: (bioguideId: string) => string): string {
  const bioguideId = /^votes\.(.+)$/.exec(field)?.[1];
  if (bioguideId) return `The vote of ${nameOf(bioguideId)}`;
  return `The ${FIELD_NOUNS[field] ?? (field === "tally" ? "sums" : "outcome")}`;
}

const FIELD_NOUNS: Record<string, string> = {
  heldAt: "time",
  question: "question",
  subject: "subject",
  measure: "measure",
  measureTitle: "title of the measure",
  amendment: "amendment",
  amendmentPurpose: "purpose of the amendment",
  amendmentAuthor: "author of the amendment",
  nomination: "nomination",
  treaty: "treaty",
  majorityRequirement: "majority needed",
  resultText: "result",
  vicePresidentVote: "vote of the vice president",
};

/** What the file says, with what was added here to the version before: short title, sponsor, links, kind of question. */
export function withAddedFields(file: OfficialRollCall, stored: OfficialRollCall): OfficialRollCall {
  const measure = file.measure && {
    ...file.measure,
    title: file.measure.title ?? stored.measure?.title ?? null,
    shortTitle: stored.measure?.shortTitle ?? file.measure.shortTitle,
  };
  const { type, category, sponsor, links } = stored;
  return { ...file, measure, type, category, sponsor, links };
}

/**
 * Everything in which two versions of an official record differ. Votes that the version before did not hold at all,
 * because it held only those of senators, are no difference; nor is what the chamber's publishers word differently.
 */
export function differencesBetween(before: OfficialRollCall, after: OfficialRollCall): OfficialDifference[] {
  const [then, now] = [factsOf(before), factsOf(after)];
  const facts = Object.keys(then).map((field) => ({ field, before: then[field] ?? null, after: now[field] ?? null }));
  return [...facts, ...votesOf(before, after)].filter((each) => each.before !== each.after);
}

function factsOf(rollCall: OfficialRollCall): Record<string, string | null> {
  const { measure, amendment, nomination, treaty, tally } = rollCall;
  return {
    heldAt: new Date(rollCall.heldAt).toISOString(),
    question: rollCall.question,
    subject: rollCall.subject,
    measure: measure && `${measure.type} ${measure.number}, Congress ${measure.congress}`,
    measureTitle: measure?.title ?? null,
    amendment: amendment && `${amendment.type} ${amendment.number}`,
    amendmentPurpose: amendment?.purpose ?? null,
    amendmentAuthor: amendment?.author ?? null,
    nomination: nomination ? `${nomination.number} ${nomination.title ?? ""}`.trim() : null,
    treaty: treaty ? [treaty.congress, treaty.number, treaty.title].filter(Boolean).join(" ") : null,
    majorityRequirement: rollCall.majorityRequirement,
    result: rollCall.result,
    resultText: rollCall.resultText,
    vicePresidentVote: rollCall.vicePresidentVote,
    tally: tally
      .map(({ party, voteCast, printed, count }) => `${party} ${wordOf(voteCast, printed)} ${count}`)
      .sort()
      .join(", "),
  };
}

function votesOf(before: OfficialRollCall, after: OfficialRollCall): OfficialDifference[] {
  const [then, now] = [before, after].map(
    ({ votes }) =>
      new Map(
        votes.map(({ bioguideId, voteCast, printed, party, state }) => [
          bioguideId,
          `${wordOf(voteCast, printed)} (${party}-${state})`,
        ]),
      ),
  ) as [Map<string, string>, Map<string, string>];
  const ids = [...new Set([...then.keys(), ...(hasEveryVote(before) ? now.keys() : [])])].sort();
  return ids.map((id) => ({ field: `votes.${id}`, before: then.get(id) ?? null, after: now.get(id) ?? null }));
}

/** Files of one publisher tell a live pair apart, those of another print Present for it. */
function wordOf(voteCast: string, printed: string): string {
  return voteCast === "present" ? "Present" : printed;
}
