/** A stretch of time in an address: from `since` to `until`, both of them included. */
import { z } from "zod";
import {
  type DatePrecision,
  earliestDay,
  isCalendarDate,
  latestDay,
  type PartialDate,
  writtenDate,
} from "./calendar-date.ts";

const PRECISIONS: Record<number, DatePrecision> = { 4: "year", 7: "month", 10: "day" };

const spanEnd = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "must be a year, a month or a date, such as 2018, 2018-10 or 2018-10-17")
  .transform((value): PartialDate => ({ value, precision: PRECISIONS[value.length] as DatePrecision }))
  .refine((date) => isCalendarDate(earliestDay(date)), "this date does not exist");

/** `2018` begins on the first day of January. Gives a day. */
export const sinceSchema = spanEnd.transform(earliestDay);

/** `2018` ends on the last day of December. Gives a day. */
export const untilSchema = spanEnd.transform(latestDay);

/** Both ends, as lists read them from their query. */
export const spanQuerySchema = { since: sinceSchema, until: untilSchema };

/** Whether a date as far as it is known can lie in the span. */
export function canLieWithin(date: PartialDate, { since, until }: { since?: string; until?: string }): boolean {
  return (since === undefined || latestDay(date) >= since) && (until === undefined || earliestDay(date) <= until);
}

/** The span as a list says it: "from October 17, 2018", "until …", or both; null where every day will do. */
export function describeSpan({
  since,
  until,
}: {
  since?: string | undefined;
  until?: string | undefined;
}): string | null {
  if (since && since === until) return `on ${writtenDate(since)}`;
  const ends = [since && `from ${writtenDate(since)}`, until && `through ${writtenDate(until)}`].filter(Boolean);
  return ends.length > 0 ? ends.join(" ") : null;
}
