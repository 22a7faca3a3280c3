/** A stretch of whole years on which things stand at their dates. Pure. */
import {
  type CalendarDate,
  daysBetween,
  earliestDay,
  latestDay,
  type PartialDate,
} from "#domain/values/calendar-date.ts";

export type TimeAxis = { firstYear: number; lastYear: number };

/** The years that every strip has, so that two people's strips can be laid side by side; longer only where a date is outside. */
export const FIRST_YEAR = 2005;
export const LAST_YEAR = 2026;

export function axisFor(dates: readonly PartialDate[]): TimeAxis {
  const years = dates.map((date) => Number(earliestDay(date).slice(0, 4)));
  return { firstYear: Math.min(FIRST_YEAR, ...years), lastYear: Math.max(LAST_YEAR, ...years) };
}

/** From 0 at the beginning of the first year to 1 at the end of the last; outside of them the nearer end. */
export function placeOf(axis: TimeAxis, day: CalendarDate): number {
  const start = `${axis.firstYear}-01-01`;
  const place = daysBetween(start, day) / daysBetween(start, `${axis.lastYear + 1}-01-01`);
  return Math.min(1, Math.max(0, place));
}

/** A date known to the month or year stands in the middle of the days that it can be. */
export function placeOfDate(axis: TimeAxis, date: PartialDate): number {
  return (placeOf(axis, earliestDay(date)) + placeOf(axis, latestDay(date))) / 2;
}

/** The place as SVG takes it: a share of the width of the drawing, whatever that is. */
export function share(place: number): string {
  return `${(place * 100).toFixed(3)}%`;
}

/** Every fifth year on the axis, or every tenth where it is long. */
export function axisLabelYears({ firstYear, lastYear }: TimeAxis): number[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const step = years.length > 30 ? 10 : 5;
  return years.filter((year) => year % step === 0);
}

/**
 * Rows in which marks do not touch: each goes into the first row whose last mark is at least `gap` before it. What is
 * given must be in order of place.
 */
export function stackInRows(places: readonly number[], gap: number): number[] {
  const lastInRow: number[] = [];
  return places.map((place) => {
    const free = lastInRow.findIndex((last) => place - last >= gap);
    const row = free === -1 ? lastInRow.length : free;
    lastInRow[row] = place;
    return row;
  });
}
