/** Statements, votes and events of the whole debate in true order. */
import { comparePartialDates, compareText, earliestDay, type PartialDate } from "./calendar-date.ts";
import type { EventRecord } from "./event.ts";
import type { Statement, SubjectRollCall } from "./record.ts";

export type TimelineEntry =
  | { kind: "statement"; id: string; date: PartialDate; statement: Statement }
  | { kind: "vote"; id: string; date: PartialDate; on: SubjectRollCall }
  | { kind: "event"; id: string; date: PartialDate; event: EventRecord };

export const TIMELINE_KINDS = ["statement", "vote", "event"] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Oldest first; what is dated to a month or a year stands at its end; of one day events, then votes, then words. */
export function timelineOf(
  statements: readonly Statement[],
  rollCalls: readonly SubjectRollCall[],
  events: readonly EventRecord[],
): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...events.map((event) => ({ kind: "event" as const, id: event.eventId, date: event.date, event })),
    ...rollCalls.map((on) => ({
      kind: "vote" as const,
      id: on.rollCall.rollCallId,
      date: { value: on.rollCall.heldOn, precision: "day" as const },
      on,
    })),
    ...statements.map((statement) => ({
      kind: "statement" as const,
      id: statement.statementId,
      date: statement.saidOn,
      statement,
    })),
  ];
  return entries.sort(
    (a, b) =>
      comparePartialDates(a.date, b.date) ||
      TIMELINE_KINDS.indexOf(b.kind) - TIMELINE_KINDS.indexOf(a.kind) ||
      compareText(a.id, b.id),
  );
}

/** The entries by year, oldest first. */
export function byYear(entries: readonly TimelineEntry[]): { year: number; entries: TimelineEntry[] }[] {
  const years = Map.groupBy(entries, ({ date }) => Number(earliestDay(date).slice(0, 4)));
  return [...years].sort(([a], [b]) => a - b).map(([year, ofYear]) => ({ year, entries: ofYear }));
}
