import { database } from "./client.ts";
import { RECORD_VERSION, type VersionRow } from "./version-of-record.ts";

/** Which state of the record this is, and when an editor or an importer last changed what readers see. */
export type RecordVersion = { version: string; changedAt: string };

/** Changes whenever somebody has changed anything that readers see; one short query. */
export async function findRecordVersion(): Promise<RecordVersion> {
  const [row] = await database().$queryRawUnsafe<[VersionRow]>(RECORD_VERSION);
  return { version: row.version, changedAt: new Date(row.changedAt).toISOString() };
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
