import { type PartialDate, writtenDate } from "#domain/calendar-date.ts";

/** "on 6 July 2016", "in March 2024". */
export function whenPhrase(date: PartialDate): string {
  return `${date.precision === "day" ? "on" : "in"} ${writtenDate(date)}`;
}
