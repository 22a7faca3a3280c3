import type { Statement } from "#domain/record/record.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";

/** "Ada Example, March 2024": how editors know a statement. */
export function titleOf({ speaker, saidOn }: Statement): string {
  return `${speaker.name}, ${writtenDate(saidOn)}`;
}
