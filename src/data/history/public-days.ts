import "server-only";
import { z } from "zod";
import { type ParsedAsOf, type PublicDays, readAsOf } from "#domain/history/as-of.ts";
import { calendarDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";
import { parseRow } from "../database/parse-rows.ts";
import { cachedWhileUnchanged } from "./record-version.ts";

const firstPublication = cachedWhileUnchanged(async () => {
  const rows = await database().$queryRaw`
    SELECT min(at) AS at FROM revisions WHERE snapshot ->> 'status' = 'published'`;
  return parseRow(z.object({ at: z.date().nullable() }), rows).at;
});

/** The days, in UTC, that there is a public record of. Where nothing was ever published: today alone. */
export async function findPublicDays(): Promise<PublicDays> {
  const today = calendarDay(new Date());
  const first = await firstPublication();
  return { first: first ? calendarDay(first) : today, today };
}

/** The day that an address asks for, as far as there is a record of it. */
export async function resolveAsOf(input: string | string[] | undefined): Promise<ParsedAsOf & { days: PublicDays }> {
  const days = await findPublicDays();
  return { ...readAsOf(input, days), days };
}
