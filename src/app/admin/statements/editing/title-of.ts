import { writtenDate } from "#domain/calendar-date.ts";
import type { Statement } from "#domain/record.ts";

/** "Ada Example, March 2024": how editors know a statement. */
export function titleOf({ speaker, saidOn }: Statement): string {
  return `${speaker.name}, ${writtenDate(saidOn)}`;
}
