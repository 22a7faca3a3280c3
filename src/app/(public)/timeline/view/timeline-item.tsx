import { EventText } from "#components/background/event-text.tsx";
import { writtenResult } from "#components/roll-calls/written-result.ts";
import { MarkedQuote } from "#components/statements/marked-quote.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { TimelineEntry } from "#domain/background/timeline.ts";
import { motionOf } from "#domain/roll-calls/motion.ts";
import { rollCallName } from "#domain/roll-calls/roll-call.ts";
import { rollCallPath, speakerPath, statementPath } from "#domain/site/paths.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { MOTION_LABELS, PROPOSITION_LABELS, TIMELINE_KIND_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";

/** One entry of the timeline: when, of what kind, and what it was, with links to the whole. */
export function TimelineItem({ entry }: { entry: TimelineEntry }) {
  return (
    <MarginRow
      id={entry.id}
      margin={
        <>
          <WrittenTime date={entry.date} />
          <span className="kicker block">{TIMELINE_KIND_LABELS[entry.kind].one}</span>
        </>
      }
    >
      {entry.kind === "statement" && <StatementEntry statement={entry.statement} />}
      {entry.kind === "vote" && <Voted on={entry.on} />}
      {entry.kind === "event" && <EventText event={entry.event} />}
    </MarginRow>
  );
}

function StatementEntry({ statement }: Pick<Extract<TimelineEntry, { kind: "statement" }>, "statement">) {
  const { speaker, positions, statementId, quote, source } = statement;
  const spans = [...new Set(positions.map(({ span }) => span))];
  return (
    <div className="measure">
      <p>
        <a href={speakerPath(speaker)} className="font-semibold">
          {speaker.name}
        </a>
        {positions.map(
          ({ proposition, stance }) =>
            `. ${PROPOSITION_LABELS[proposition].label}: ${STANCE_WORDING[stance].label.toLowerCase()}`,
        )}
      </p>
      {(spans.length > 0 ? spans : [quote]).map((passage) => (
        <MarkedQuote key={passage} quote={passage} cite={source.url} size="small" />
      ))}
      <p className="mt-1 text-small text-quiet">
        {spokenBy(statement)}.{" "}
        <a href={statementPath(statementId)} className="tap">
          Full statement<span className="sr-only"> of {speaker.name}</span>
        </a>
      </p>
    </div>
  );
}

function Voted({ on: { rollCall, plain, readings } }: Pick<Extract<TimelineEntry, { kind: "vote" }>, "on">) {
  return (
    <div className="measure">
      <p>
        <a href={rollCallPath(rollCall.rollCallId)} className="font-semibold">
          {plain?.title ?? rollCall.question}
        </a>
      </p>
      <p className="text-small">
        A vote on {MOTION_LABELS[motionOf(rollCall)]}, {writtenResult(rollCall)}. {rollCallName(rollCall)}.
      </p>
      {readings.length > 0 && (
        <p className="text-small text-quiet">
          About: {readings.map(({ proposition }) => PROPOSITION_LABELS[proposition].label.toLowerCase()).join(", ")}
        </p>
      )}
    </div>
  );
}
