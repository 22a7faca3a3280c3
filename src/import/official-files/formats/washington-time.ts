import { isCalendarDate } from "#domain/values/calendar-date.ts";

const CLOCK = new Intl.DateTimeFormat("en-CA", {
  timeZone: "America/New_York",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** Summer time first, so that of an hour that the clocks show twice the first is meant. */
const OFFSETS = ["-04:00", "-05:00"] as const;

/**
 * `2017-06-29T17:14:00-04:00` for the day and time on a Washington clock; null where that clock never shows it: a day
 * that does not exist, the 25th hour, the hour that is skipped in March.
 */
export function washingtonInstant(day: string, time: string): string | null {
  if (!isCalendarDate(day) || !/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return null;
  for (const offset of OFFSETS) {
    const instant = `${day}T${time}${offset}`;
    if (isWashingtonTime(instant)) return instant;
  }
  return null;
}

/** Whether the offset that an instant is written with is the one that Washington's clocks had. */
export function isWashingtonTime(instant: string): boolean {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return false;
  return CLOCK.format(time).replace(", ", "T") === instant.slice(0, 19);
}
