import { describeDifference, type OfficialChange } from "#domain/official-files/official-change.ts";
import type { Voter } from "#domain/roll-calls/roll-call-record.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";

type Props = { changes: readonly OfficialChange[]; voters: readonly Voter[] };

/** That the official record says something else than it did when it was taken over, and what. Nothing where it does not. */
export function OfficialChangeNote({ changes, voters }: Props) {
  const names = new Map(voters.map(({ vote, person }) => [vote.bioguideId, person.name]));
  return changes.map(({ changeId, foundAt, differences, needsReview, reviewedAt }) => (
    <aside key={changeId} aria-labelledby={`change-${changeId}`} className="mt-8 max-w-2xl border-l-2 border-ink pl-4">
      <h2 id={`change-${changeId}`} className="font-semibold">
        The official record of this roll call changed
      </h2>
      <p className="mt-1">
        We found the change on {writtenDate(foundAt.slice(0, 10))}. This page shows the official record as it is now.
        {needsReview &&
          (reviewedAt ? " We have checked our reading against it." : " We are checking our reading against it.")}
      </p>
      <ul className="mt-2 list-disc pl-5">
        {differences.flatMap((difference) => {
          const text = describeDifference(difference, (id) => names.get(id) ?? null);
          return text === null ? [] : [<li key={difference.field}>{text}</li>];
        })}
      </ul>
    </aside>
  ));
}
