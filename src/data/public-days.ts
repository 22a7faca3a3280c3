import "server-only";
import { z } from "zod";
import { type AskedDay, type PublicDays, readAsOf } from "#domain/as-of.ts";
import { calendarDay } from "./calendar-days.ts";
import { database } from "./client.ts";
import { parseRow } from "./parse-rows.ts";
import { keptWhileUnchanged } from "./record-version.ts";

const firstPublication = keptWhileUnchanged(async () => {
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
export async function findAskedDay(given: string | string[] | undefined): Promise<AskedDay & { days: PublicDays }> {
  const days = await findPublicDays();
  return { ...readAsOf(given, days), days };
}
