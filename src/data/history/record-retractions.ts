import "server-only";
import type { RecordRetraction } from "#domain/history/retraction.ts";
import type { EditableRecordType } from "#domain/record/editable.ts";
import type { AsOf } from "#domain/record/public-record.ts";
import { nextDay } from "#domain/values/calendar-date.ts";
import { calendarDay } from "../database/calendar-days.ts";
import { database } from "../database/client.ts";

/**
 * That a record of any kind was published once, was withdrawn, and is not published again; null otherwise. What was
 * never published is not named.
 */
export async function findRecordRetraction(
  kind: EditableRecordType,
  recordId: string,
  asOf: AsOf = null,
): Promise<RecordRetraction | null> {
  return (await listRecordRetractions(kind, recordId, asOf))[0] ?? null;
}

/** Every record of a kind, or one, that was withdrawn and is not published again, the newest first. */
export async function listRecordRetractions(
  kind: EditableRecordType,
  recordId?: string,
  asOf: AsOf = null,
): Promise<RecordRetraction[]> {
  const rows = await database().revision.findMany({
    where: {
      revised: kind,
      ...(recordId !== undefined && { recordId }),
      ...(asOf !== null && { at: { lt: new Date(`${nextDay(asOf)}T00:00:00Z`) } }),
    },
    orderBy: { version: "desc" },
    select: { recordId: true, at: true, reason: true, snapshot: true },
  });
  return [...Map.groupBy(rows, (row) => row.recordId).values()]
    .flatMap((versions) => {
      const gone = versions.findIndex(({ snapshot }) => statusOf(snapshot) === "retracted");
      const shown = versions.findIndex(({ snapshot }) => statusOf(snapshot) === "published");
      const last = versions[gone];
      if (!last || shown < gone) return [];
      return [{ recordId: last.recordId, retractedOn: calendarDay(last.at), reason: last.reason }];
    })
    .sort((a, b) => (a.retractedOn < b.retractedOn ? 1 : -1));
}

function statusOf(snapshot: unknown): unknown {
  return (snapshot as { status?: unknown } | null)?.status;
}
