import { type CalendarDate, type DatePrecision, type PartialDate, partialDate } from "#domain/values/calendar-date.ts";

/** PostgreSQL's `date` arrives as midnight UTC: its first ten characters are the day, whatever the machine's time zone. */
export function calendarDay(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}

export function partialDay(date: Date, precision: DatePrecision): PartialDate {
  return partialDate(calendarDay(date), precision);
}
