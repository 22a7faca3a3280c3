/** Which day's record is asked for. Days are whole days in UTC: the record of a day is what was public at its end. */
import { type CalendarDate, isCalendarDate, writtenDate } from "./calendar-date.ts";
import { askedDaySchema, type QueryShape } from "./list-query.ts";
import type { AsOf } from "./public-record.ts";

/** A page of one record in its address: as it was at the end of a day. */
export const pastQueryShape = { asOf: askedDaySchema } satisfies QueryShape;

/** Why there is no record of what was asked for. */
export const AS_OF_REFUSALS = ["not_a_day", "too_early", "in_the_future"] as const;
export type AsOfRefusal = (typeof AS_OF_REFUSALS)[number];

/** From the day on which anything was first public, until today. */
export type PublicDays = { first: CalendarDate; today: CalendarDate };

/** `asOf` null: nothing was asked for, so the record is that of now. */
export type AskedDay = { asOf: AsOf; refused: null } | { asOf: null; refused: AsOfRefusal; given: string };

/** Reads the day as it stands in an address; a day given twice is none. */
export function readAsOf(given: string | string[] | undefined, { first, today }: PublicDays): AskedDay {
  if (given === undefined || given === "") return { asOf: null, refused: null };
  const day = Array.isArray(given) ? given.join(", ") : given;
  const refuse = (refused: AsOfRefusal): AskedDay => ({ asOf: null, refused, given: day.slice(0, 40) });
  if (!isCalendarDate(day)) return refuse("not_a_day");
  if (day > today) return refuse("in_the_future");
  return day < first ? refuse("too_early") : { asOf: day, refused: null };
}

/** What is said of a day that there is no record of. */
export function refusalSentence(refused: AsOfRefusal, given: string, { first, today }: PublicDays): string {
  if (refused === "not_a_day") return `“${given}” is not a valid date. Use a date such as ${today}.`;
  if (refused === "in_the_future")
    return `${writtenDate(given)} is in the future. Today’s date (UTC) is ${writtenDate(today)}.`;
  return `We had not published anything by ${writtenDate(given)}. We first published on ${writtenDate(first)}.`;
}
