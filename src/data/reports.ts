import "server-only";
import { type ReportProgress, readTicket } from "#domain/report.ts";
import { database } from "./client.ts";

/** How far a report is. Its text and its sender are for editors only, and not read here. */
export async function findReportProgress(typedTicket: string): Promise<ReportProgress | null> {
  const ticket = readTicket(typedTicket);
  if (!ticket) return null;
  const row = await database().report.findUnique({
    where: { ticket },
    select: { ticket: true, kind: true, about: true, status: true, answer: true, sentAt: true, changedAt: true },
  });
  return row && { ...row, sentAt: row.sentAt.toISOString(), changedAt: row.changedAt.toISOString() };
}

/** One message of a reader, whole: for editors only. */
export type ReceivedReport = ReportProgress & { text: string; sourceUrl: string | null; contact: string | null };

/** Every message, those that wait first, the oldest of them at the top. Never for readers. */
export async function listReports(): Promise<ReceivedReport[]> {
  const rows = await database().report.findMany({ orderBy: [{ status: "asc" }, { sentAt: "asc" }] });
  return rows.map((row) => ({ ...row, sentAt: row.sentAt.toISOString(), changedAt: row.changedAt.toISOString() }));
}
