import { database } from "./client.ts";

/** Changes whenever an editor or an importer has changed anything; one short query. */
export async function recordVersion(): Promise<string> {
  const [row] = await database().$queryRaw<[{ version: string }]>`
    SELECT concat_ws('/', (SELECT max(revision_id) FROM revisions), (SELECT max(finished_at) FROM import_runs),
      (SELECT max(archived_at) FROM sources)) AS version`;
  return row.version;
}

/**
 * Keeps what `load` gives for as long as the record stays as it is. Lists that need every senator's comparisons are
 * computed once for each state of the record, in each process, and not once for each reader.
 */
export function keptWhileUnchanged<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: { version: string; value: Promise<T> } | undefined;
  return async () => {
    const version = await recordVersion();
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
