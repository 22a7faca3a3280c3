import { database } from "./client.ts";

/** Which state of the record this is, and when an editor or an importer last changed what it says. */
export type RecordVersion = { version: string; changedAt: string };

/** Changes whenever an editor or an importer has changed anything; one short query. */
export async function findRecordVersion(): Promise<RecordVersion> {
  const [row] = await database().$queryRaw<
    [{ revision: bigint | null; revised: Date | null; imported: Date | null; captured: Date | null }]
  >`
    SELECT r.revision_id AS revision, r.at AS revised,
      (SELECT max(finished_at) FROM import_runs) AS imported, (SELECT max(archived_at) FROM sources) AS captured
    FROM (VALUES (TRUE)) one LEFT JOIN LATERAL (SELECT revision_id, at FROM revisions ORDER BY revision_id DESC LIMIT 1) r ON TRUE`;
  const moments = [row.revised, row.imported, row.captured].map((moment) => moment?.toISOString() ?? "");
  return {
    version: [row.revision ?? 0, ...moments].join("/"),
    changedAt: (row.revised ?? row.imported ?? new Date(0)).toISOString(),
  };
}

/**
 * Keeps what `load` gives for as long as the record stays as it is. Lists that need every senator's comparisons are
 * computed once for each state of the record, in each process, and not once for each reader.
 */
export function keptWhileUnchanged<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: { version: string; value: Promise<T> } | undefined;
  return async () => {
    const { version } = await findRecordVersion();
    if (kept?.version !== version) {
      const value = load();
      kept = { version, value };
      // A failed load is not kept: the next reader tries again.
      value.catch(() => {
        kept = undefined;
      });
    }
    return kept.value;
  };
}
