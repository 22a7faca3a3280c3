import { type CalendarDate, earliestDay, type PartialDate } from "#domain/values/calendar-date.ts";

/** A day as Prisma hands it to a `date` column: midnight UTC, whatever the machine's time zone. */
export function dayColumn(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A date as far as it is known is kept as the first day that it can stand for, with its precision beside it. */
export function firstDayColumn(date: PartialDate): Date {
  return dayColumn(earliestDay(date));
}
