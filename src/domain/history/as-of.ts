/** Which day's record is asked for. Days are whole days in UTC: the record of a day is what was public at its end. */

import type { AsOf } from "../record/public-record.ts";
import { type CalendarDate, isCalendarDate, writtenDate } from "../values/calendar-date.ts";
import { asOfParameterSchema, type QuerySchema } from "../values/list-query.ts";

/** A page of one record in its address: as it was at the end of a day. */
export const asOfQuerySchema = { asOf: asOfParameterSchema } satisfies QuerySchema;

/** Why there is no record of what was asked for. */
export const AS_OF_ERRORS = ["not_a_day", "too_early", "in_the_future"] as const;
export type AsOfError = (typeof AS_OF_ERRORS)[number];

/** From the day on which anything was first public, until today. */
export type PublicDays = { first: CalendarDate; today: CalendarDate };

/** `asOf` null: nothing was asked for, so the record is that of now. */
export type ParsedAsOf = { asOf: AsOf; error: null } | { asOf: null; error: AsOfError; input: string };

/** Reads the day as it stands in an address; a day given twice is none. */
export function readAsOf(input: string | string[] | undefined, { first, today }: PublicDays): ParsedAsOf {
  if (input === undefined || input === "") return { asOf: null, error: null };
  const day = Array.isArray(input) ? input.join(", ") : input;
  const reject = (error: AsOfError): ParsedAsOf => ({ asOf: null, error, input: day.slice(0, 40) });
  if (!isCalendarDate(day)) return reject("not_a_day");
  if (day > today) return reject("in_the_future");
  return day < first ? reject("too_early") : { asOf: day, error: null };
}

/** What is said of a day that there is no record of. */
export function asOfErrorMessage(error: AsOfError, input: string, { first, today }: PublicDays): string {
  if (error === "not_a_day") return `“${input}” is not a valid date. Use a date such as ${today}.`;
  if (error === "in_the_future")
    return `${writtenDate(input)} is in the future. Today’s date (UTC) is ${writtenDate(today)}.`;
  return `We had not published anything by ${writtenDate(input)}. We first published on ${writtenDate(first)}.`;
}
