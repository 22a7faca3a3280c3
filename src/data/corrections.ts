import "server-only";
import type { Correction } from "#domain/correction.ts";
import { calendarDay } from "./calendar-days.ts";
import { database } from "./client.ts";

/** Every correction, newest first. */
export async function listCorrections(): Promise<Correction[]> {
  const rows = await database().correction.findMany({ orderBy: [{ at: "desc" }, { correctionId: "desc" }] });
  return rows.map(({ at, version: _, ...row }) => ({ ...row, correctedOn: calendarDay(at) }));
}
