import { type PartialDate, writtenDate } from "#domain/calendar-date.ts";

/** A date in full, readable by machines as far as it is known. */
export function WrittenTime({ date }: { date: PartialDate | string }) {
  return <time dateTime={typeof date === "string" ? date : date.value}>{writtenDate(date)}</time>;
}
