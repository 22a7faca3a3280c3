import { z } from "zod";

/** How much of a date is known. A statement dated "March 2024" has precision `month`. */
export const DATE_PRECISIONS = ["day", "month", "year"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A day without a clock or a time zone, `YYYY-MM-DD`. Votes and terms are dated by such days. */
export type CalendarDate = string;

/** A date as far as it is known: `2024-03-06` (day), `2024-03` (month) or `2024` (year). */
export type PartialDate = { value: string; precision: DatePrecision };

const PATTERNS: Record<DatePrecision, RegExp> = {
  day: /^\d{4}-\d{2}-\d{2}$/,
  month: /^\d{4}-\d{2}$/,
  year: /^\d{4}$/,
};

/** Refuses anything that is not a day that exists, `2023-02-29` for instance. */
export const calendarDateSchema = z.string().refine(isCalendarDate, "must be a real date in the form YYYY-MM-DD");

/** Refuses a value whose shape is not that of its precision, or a date that does not exist. */
export const partialDateSchema = z
  .strictObject({ value: z.string(), precision: z.enum(DATE_PRECISIONS) })
  .refine(({ value, precision }) => PATTERNS[precision].test(value), "the value does not match its precision")
  .refine((date) => isCalendarDate(earliestDay(date)), "this date does not exist");

export function isCalendarDate(value: string): boolean {
  if (!PATTERNS.day.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

/** The first day on which it can have been: `2024-03` gives `2024-03-01`. */
export function earliestDay({ value, precision }: PartialDate): CalendarDate {
  if (precision === "day") return value;
  return precision === "month" ? `${value}-01` : `${value}-01-01`;
}

/** The last day on which it can have been: `2024-02` gives `2024-02-29`. */
export function latestDay({ value, precision }: PartialDate): CalendarDate {
  if (precision === "day") return value;
  if (precision === "year") return `${value}-12-31`;
  const [year, month] = value.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day after: `2024-02-28` gives `2024-02-29`. */
export function nextDay(day: CalendarDate): CalendarDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The date that a stored first day and its precision stand for. */
export function partialDate(firstDay: CalendarDate, precision: DatePrecision): PartialDate {
  const length = { day: 10, month: 7, year: 4 }[precision];
  return { value: firstDay.slice(0, length), precision };
}

/** The date that somebody typed as `2024-03-06`, `2024-03` or `2024`; null where it is none. */
export function partialDateIn(input: string): PartialDate | null {
  const precision = ({ 4: "year", 7: "month", 10: "day" } as const)[input.length];
  const parsed = precision && partialDateSchema.safeParse({ value: input, precision });
  return parsed?.success ? parsed.data : null;
}

/** Whole days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/** Orders by the latest day that the date can stand for, then by the earliest: a negative number puts `a` first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return compareText(latestDay(a), latestDay(b)) || compareText(earliestDay(a), earliestDay(b));
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** In full, as readers see it: "July 6, 2016", "March 2024", "2022". */
export function writtenDate(date: PartialDate | CalendarDate): string {
  const value = typeof date === "string" ? date : date.value;
  const [year, month, day] = value.split("-");
  if (!month) return year as string;
  const name = MONTHS[Number(month) - 1];
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}

/** The months that AP style shortens before a day. */
const SHORT_MONTHS: Record<string, string> = {
  January: "Jan.",
  February: "Feb.",
  August: "Aug.",
  September: "Sept.",
  October: "Oct.",
  November: "Nov.",
  December: "Dec.",
};

/** For tight places, in AP style: "Nov. 30, 2026", "July 6, 2016", "November 2026", "2022". */
export function formatShortDate(date: PartialDate | CalendarDate): string {
  return writtenDate(date).replace(/^(\w+)(?= \d+,)/, (month) => SHORT_MONTHS[month] ?? month);
}

/** "on July 6, 2016", "in March 2024". */
export function whenPhrase(date: PartialDate): string {
  return `${date.precision === "day" ? "on" : "in"} ${writtenDate(date)}`;
}

/**
 * The distance in words from a day to one so many days later (or earlier), by the calendar, whole months only:
 * "7 years and 8 months", "3 months", "12 days", "the same day".
 */
export function writtenDistance(from: CalendarDate, days: number): string {
  if (days === 0) return "the same day";
  const other = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const months = wholeMonths(...([from, other].sort() as [CalendarDate, CalendarDate]));
  const parts = [
    months >= 12 && count(Math.floor(months / 12), "year"),
    months % 12 > 0 && count(months % 12, "month"),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" and ") : count(Math.abs(days), "day");
}

function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const [fromYear, fromMonth, fromDay] = from.split("-").map(Number) as [number, number, number];
  const [toYear, toMonth, toDay] = to.split("-").map(Number) as [number, number, number];
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
