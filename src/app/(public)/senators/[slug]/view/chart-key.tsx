import { VerdictShape } from "#components/comparisons/verdict-shape.tsx";
import { VoteShape } from "#components/roll-calls/vote-shape.tsx";
import { VERDICTS, type Verdict } from "#domain/comparisons/comparison.ts";
import { type Chamber, VOTE_CASTS } from "#domain/roll-calls/roll-call.ts";
import { OFFICE_LABELS, VOTE_LABELS } from "#domain/wording/labels.ts";
import { verdictLabel } from "#domain/wording/verdict-wording.ts";
import type { TimelineChartRow } from "./chart-rows.ts";

/** What the marks of this strip mean; only those that are in it. */
export function TimelineChartKey({ rows, chambers }: { rows: TimelineChartRow[]; chambers: Chamber[] }) {
  const votes = rows.flatMap((row) => row.votes);
  const verdicts = VERDICTS.filter((verdict) => votes.some(({ evidence }) => evidence?.comparison.verdict === verdict));
  const casts = VOTE_CASTS.filter((cast) =>
    votes.some(({ evidence, subjectVote }) => !evidence && subjectVote.vote.voteCast === cast),
  );
  const labelsOf = (verdict: Verdict) => {
    const comparisons = votes.flatMap(({ evidence }) => evidence?.comparison ?? []);
    const own = comparisons.filter((comparison) => comparison.verdict === verdict);
    return [...new Set(own.map(({ context }) => verdictLabel(verdict, context.length > 0)))].sort().join(" · ");
  };
  const hasStatement = rows.some(({ governing }) => governing);
  const saidMore = rows.some(({ others }) => others.length > 0);
  return (
    <figcaption className="mt-5 text-small text-quiet">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {hasStatement && (
          <li>
            <Pointer filled /> The latest statement that takes a side
          </li>
        )}
        {saidMore && (
          <li>
            <Pointer /> {hasStatement ? "Other statements" : "A statement that takes no side"}
          </li>
        )}
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <VerdictShape verdict={verdict} /> {labelsOf(verdict)}
          </li>
        ))}
        {casts.length > 0 && (
          <li className="flex flex-wrap gap-x-3">
            {casts.map((cast, index) => (
              <span key={cast}>
                <VoteShape cast={cast} className="text-ink" /> {VOTE_LABELS[cast]}
                {index === casts.length - 1 && ", not compared with a statement"}
              </span>
            ))}
          </li>
        )}
        {chambers.map((chamber) => (
          <li key={chamber}>
            <Ground dashed={chamber === "house"} /> {OFFICE_LABELS[chamber]}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}

function Pointer({ filled = false }: { filled?: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="-8 -8 16 16" className="inline-block size-[0.9em] text-ink">
      <path
        d="M-7 -6 H7 L0 7 Z"
        className={filled ? "fill-ink" : "fill-paper"}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function Ground({ dashed = false }: { dashed?: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 10" className="inline-block h-[0.6em] w-[1.5em] text-ink">
      <line
        x1="0"
        x2="24"
        y1="5"
        y2="5"
        stroke="currentColor"
        strokeWidth="4"
        strokeDasharray={dashed ? "6 3" : undefined}
      />
    </svg>
  );
}
