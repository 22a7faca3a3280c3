import { formatShortDate, type PartialDate, writtenDate } from "#domain/values/calendar-date.ts";

/** A date in full, readable by machines as far as it is known. */
export function WrittenTime({ date, short = false }: { date: PartialDate | string; short?: boolean }) {
  const value = typeof date === "string" ? date : date.value;
  return <time dateTime={value}>{short ? formatShortDate(date) : writtenDate(date)}</time>;
}
