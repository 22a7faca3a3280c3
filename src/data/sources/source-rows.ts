import type { Source } from "#domain/sources/source.ts";
import { calendarDay, partialDay } from "../database/calendar-days.ts";
import type { Prisma } from "../generated/client.ts";

/** Everything of a source but the stored text, which can be long and is read on its own page only. */
export const sourceSelect = {
  sourceId: true,
  url: true,
  publisher: true,
  title: true,
  titleFromAddress: true,
  author: true,
  publishedOn: true,
  publishedOnPrecision: true,
  retrievedOn: true,
  kind: true,
  readOnCopy: true,
  copy: { select: { sha256: true, capturedAt: true, way: true } },
} as const satisfies Prisma.SourceSelect;

type SourceRow = Prisma.SourceGetPayload<{ select: typeof sourceSelect }>;

export function toSource(row: SourceRow): Source {
  const { publishedOn, publishedOnPrecision, retrievedOn, copy, ...rest } = row;
  return {
    ...rest,
    publishedOn: publishedOn && publishedOnPrecision && partialDay(publishedOn, publishedOnPrecision),
    retrievedOn: retrievedOn && { value: calendarDay(retrievedOn), precision: "day" },
    archived: copy && { ...copy, capturedAt: copy.capturedAt.toISOString() },
  };
}
