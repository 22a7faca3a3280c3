import { z } from "zod";
import { database } from "../database/client.ts";
import { parseRow } from "../database/parse-rows.ts";

/** Which state of the record this is, and when somebody last changed what readers see. */
export type RecordVersion = { version: string; changedAt: string };

const versionRow = z.object({ version: z.string(), changedAt: z.date().nullable() });

/**
 * Changes whenever something changed that readers see: a version by an editor or an importer, an import that brought
 * facts, a look at a changed official record, an adopted copy of a source. Imports that found nothing new leave it as it is.
 */
export async function findRecordVersion(): Promise<RecordVersion> {
  const rows = await database().$queryRaw`
    SELECT concat_ws('/', revision_id, finished_at, reviewed_at, archived_at) AS version,
      greatest(at, finished_at, reviewed_at, archived_at) AS "changedAt"
    FROM (SELECT max(finished_at) AS finished_at FROM import_runs WHERE outcome IN ('saved', 'interrupted')) i
    CROSS JOIN (SELECT max(reviewed_at) AS reviewed_at FROM official_changes) c
    CROSS JOIN (SELECT max(adopted_at) AS archived_at FROM source_copy_adoptions) s
    LEFT JOIN LATERAL (SELECT revision_id, at FROM revisions ORDER BY revision_id DESC LIMIT 1) r ON true`;
  const { version, changedAt } = parseRow(versionRow, rows);
  return { version, changedAt: (changedAt ?? new Date(0)).toISOString() };
}

/**
 * Keeps what `load` gives for as long as the record stays as it is. Lists that need every senator's comparisons are
 * computed once for each state of the record, in each process, and not once for each reader.
 */
export function cachedWhileUnchanged<T>(load: () => Promise<T>): () => Promise<T> {
  let cached: { version: string; value: Promise<T> } | undefined;
  return async () => {
    const { version } = await findRecordVersion();
    if (cached?.version !== version) {
      const value = load();
      cached = { version, value };
      // A failed load is not kept: the next reader tries again.
      value.catch(() => {
        cached = undefined;
      });
    }
    return cached.value;
  };
}
