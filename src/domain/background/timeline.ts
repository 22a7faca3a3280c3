/** Statements, votes and events of the whole debate in true order. */
import { z } from "zod";
import { propositionSchema } from "../propositions/proposition.ts";
import type { Statement, SubjectRollCall } from "../record/record.ts";
import { CHAMBERS } from "../roll-calls/roll-call.ts";
import { comparePartialDates, compareText, earliestDay, type PartialDate } from "../values/calendar-date.ts";
import type { QuerySchema, QueryValues } from "../values/list-query.ts";
import type { EventRecord } from "./event.ts";

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
  const years = Map.groupBy(entries, yearOf);
  return [...years].sort(([a], [b]) => a - b).map(([year, ofYear]) => ({ year, entries: ofYear }));
}

/** So many are 57 KB, compressed; a page has 60 at most. With more it is slow to make, to open and to read. */
export const ENTRIES_PER_PAGE = 400;

/** Of entries oldest first, the newest years that fit on one page, whole; the newest entries where no year does. */
export function newestThatFit(entries: readonly TimelineEntry[], most = ENTRIES_PER_PAGE): TimelineEntry[] {
  let fitting = 0;
  for (const { entries: ofYear } of byYear(entries).toReversed()) {
    if (fitting + ofYear.length > most) break;
    fitting += ofYear.length;
  }
  return entries.slice(entries.length - (fitting || Math.min(most, entries.length)));
}

const yearSchema = z
  .string()
  .regex(/^(19|20)\d{2}$/)
  .transform(Number);

/** The timeline in its address. `from` and `to` are years, both of them included. */
export const timelineQuerySchema = {
  kind: z.enum(TIMELINE_KINDS),
  proposition: propositionSchema,
  chamber: z.enum(CHAMBERS),
  from: yearSchema,
  to: yearSchema,
} satisfies QuerySchema;

export type TimelineFilter = QueryValues<typeof timelineQuerySchema>;

/** Only votes have a chamber; only statements and votes touch a proposition. A filter that is not set lets all through. */
export function passesTimeline(
  entry: TimelineEntry,
  { kind, proposition, chamber, from, to }: TimelineFilter,
): boolean {
  const year = yearOf(entry);
  if (kind && entry.kind !== kind) return false;
  if (from && year < from) return false;
  if (to && year > to) return false;
  if (chamber && !(entry.kind === "vote" && entry.on.rollCall.chamber === chamber)) return false;
  return !proposition || propositionsOf(entry).includes(proposition);
}

/** The year in which an entry stands, the first of those that its date can be. */
export function yearOf({ date }: Pick<TimelineEntry, "date">): number {
  return Number(earliestDay(date).slice(0, 4));
}

function propositionsOf(entry: TimelineEntry) {
  if (entry.kind === "event") return [];
  const items = entry.kind === "statement" ? entry.statement.positions : entry.on.readings;
  return items.map(({ proposition }) => proposition);
}
