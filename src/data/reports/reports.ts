import "server-only";
import type { RecordType } from "#domain/history/revision.ts";
import type { EditableRecordType } from "#domain/record/editable.ts";
import type { NamedRecord } from "#domain/record/record-path.ts";
import { parseTrackingNumber, type ReportProgress } from "#domain/reports/report.ts";
import { database } from "../database/client.ts";

/** How far a report is. Its text and its sender are for editors only, and not read here. */
export async function findReportProgress(input: string): Promise<ReportProgress | null> {
  const trackingNumber = parseTrackingNumber(input);
  if (!trackingNumber) return null;
  const row = await database().report.findUnique({
    where: { trackingNumber },
    select: {
      trackingNumber: true,
      kind: true,
      about: true,
      status: true,
      answer: true,
      sentAt: true,
      changedAt: true,
      followedByKind: true,
      followedById: true,
    },
  });
  if (!row) return null;
  const progress = toProgress(row);
  const { followedBy } = progress;
  return { ...progress, followedBy: followedBy && (await isPublic(followedBy)) ? followedBy : null };
}

/** Readers see it, or that it was retracted. */
async function isPublic({ kind, recordId }: NamedRecord): Promise<boolean> {
  const rows = await database().revision.findMany({
    where: { revised: kind, recordId },
    orderBy: { version: "desc" },
    select: { snapshot: true },
  });
  const statuses = rows.map(({ snapshot }) => (snapshot as { status?: string } | null)?.status);
  return statuses[0] === "published" || (statuses[0] === "retracted" && statuses.includes("published"));
}

type Dated = { sentAt: Date; changedAt: Date; followedByKind: RecordType | null; followedById: string | null };

function toProgress<Row extends Dated>({ followedByKind, followedById, sentAt, changedAt, ...row }: Row) {
  return {
    ...row,
    // Only editors' records are ever noted.
    followedBy:
      followedByKind && followedById ? { kind: followedByKind as EditableRecordType, recordId: followedById } : null,
    sentAt: sentAt.toISOString(),
    changedAt: changedAt.toISOString(),
  };
}

/** One message of a reader, whole: for editors only. */
export type ReceivedReport = ReportProgress & { text: string; sourceUrl: string | null; contact: string | null };

/** Every message, those that wait first, the oldest of them at the top. Never for readers. */
export async function listReports(): Promise<ReceivedReport[]> {
  const rows = await database().report.findMany({ orderBy: [{ status: "asc" }, { sentAt: "asc" }] });
  return rows.map(toProgress);
}
