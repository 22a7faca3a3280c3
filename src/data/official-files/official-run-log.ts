import "server-only";
import type { FileOutcome, ImportedFile, OfficialRunRecord, PendingFile } from "#domain/official-files/import-run.ts";
import { database } from "../database/client.ts";
import type { ImportRun } from "../generated/client.ts";

const official = { kind: "official_files" } as const;

/** A page of the runs over official files, newest first, and how many there are. */
export async function listOfficialRuns(page: {
  skip: number;
  take: number;
}): Promise<{ runs: OfficialRunRecord[]; total: number }> {
  const [rows, total] = await Promise.all([
    database().importRun.findMany({ where: official, orderBy: { importRunId: "desc" }, ...page }),
    database().importRun.count({ where: official }),
  ]);
  return { runs: rows.map(toRun), total };
}

/** One run; null where there is none of this number. */
export async function findOfficialRun(importRunId: number): Promise<OfficialRunRecord | null> {
  const row = await database().importRun.findFirst({ where: { ...official, importRunId } });
  return row && toRun(row);
}

/** How many files of a run ended in each way; absent where none did. */
export async function countRunFiles(importRunId: number): Promise<Partial<Record<FileOutcome, number>>> {
  const rows = await database().importRunFile.groupBy({ by: ["outcome"], where: { importRunId }, _count: true });
  return Object.fromEntries(rows.map(({ outcome, _count }) => [outcome, _count]));
}

/** A page of a run's files in the order in which they were read; those that ended in one way where it is given. */
export async function listRunFiles(
  importRunId: number,
  { outcome, skip, take }: { outcome?: FileOutcome | undefined; skip: number; take: number },
): Promise<ImportedFile[]> {
  const rows = await database().importRunFile.findMany({
    where: { importRunId, ...(outcome && { outcome }) },
    orderBy: { ordinal: "asc" },
    skip,
    take,
  });
  return rows.map(({ ordinal, path, rollCallId, outcome: ended, message }) => {
    return { ordinal, path, rollCallId, outcome: ended, message };
  });
}

/** Every file that is held back, longest first. */
export async function listPendingFiles(): Promise<PendingFile[]> {
  const rows = await database().quarantinedFile.findMany({
    select: { rollCallId: true, path: true, unknownIds: true, since: true, importRunId: true },
    orderBy: [{ since: "asc" }, { rollCallId: "asc" }],
  });
  return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
}

function toRun(row: ImportRun): OfficialRunRecord {
  const { importRunId, startedAt, finishedAt, outcome, message, startedBy, filesDone, filesTotal } = row;
  return {
    importRunId,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    outcome,
    message,
    startedBy,
    filesDone,
    filesTotal,
    bytesDone: Number(row.bytesDone),
    bytesTotal: row.bytesTotal === null ? null : Number(row.bytesTotal),
  };
}
