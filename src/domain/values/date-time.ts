import { writtenDate } from "./calendar-date.ts";

/** A moment as editors see it, UTC: "November 21, 2026, 10:42". */
export function writtenTimestamp(iso: string): string {
  return `${writtenDate(iso.slice(0, 10))}, ${iso.slice(11, 16)}`;
}
