import { VerdictShape } from "#components/comparisons/verdict-shape.tsx";
import { withAsOf } from "#components/history/as-of-date.ts";
import { PartyMark } from "#components/people/party-mark.tsx";
import { seatOf } from "#domain/people/person.ts";
import type { SenatorSummary } from "#domain/people/senator-summary.ts";
import { senatorPath } from "#domain/site/paths.ts";
import { NO_STATEMENT, PARTY_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";

/** One person in the list: who, and what is on record. */
export function SenatorEntry({ summary }: { summary: SenatorSummary }) {
  const { person, statements, inquiries, votes, conflictsOn } = summary;
  return (
    <li>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <a href={withAsOf(senatorPath(person.slug))} className="tap text-lead font-semibold">
          {person.name}
        </a>
        <span className="text-small">
          <PartyMark letter={PARTY_LABELS[seatOf(person).party].letter} />
        </span>
      </p>
      <p className="text-small text-quiet">
        {statements === 0 ? NO_STATEMENT : `${count(statements, "statement")}.`} {count(votes, "vote")}.
        {inquiries > 0 && ` ${count(inquiries, "question")} asked.`}
      </p>
      {conflictsOn.length > 0 && (
        <p className="flex items-baseline gap-1.5 text-small">
          <VerdictShape verdict="conflicts" className="size-[0.85em] self-center" />
          Conflict on:{" "}
          {conflictsOn.map((proposition) => PROPOSITION_LABELS[proposition].label.toLowerCase()).join(", ")}
        </p>
      )}
    </li>
  );
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
