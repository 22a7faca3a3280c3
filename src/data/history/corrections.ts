import "server-only";
import type { Correction } from "#domain/history/correction.ts";
import type { RecordType } from "#domain/history/revision.ts";
import { calendarDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";

const NEWEST_FIRST = [{ at: "desc" }, { correctionId: "desc" }] as const;

/** Every correction, newest first. */
export async function listCorrections(): Promise<Correction[]> {
  const rows = await database().correction.findMany({ orderBy: [...NEWEST_FIRST] });
  return rows.map(({ at, version: _, ...row }) => ({ ...row, correctedOn: calendarDay(at) }));
}

/** The corrections of these records, newest first. */
export async function listCorrectionsOf(records: { revised: RecordType; recordId: string }[]): Promise<Correction[]> {
  const rows = await database().correction.findMany({ where: { OR: records }, orderBy: [...NEWEST_FIRST] });
  return rows.map(({ at, version: _, ...row }) => ({ ...row, correctedOn: calendarDay(at) }));
}
