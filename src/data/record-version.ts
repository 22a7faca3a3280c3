import { database } from "./client.ts";
import { RECORD_VERSION, type RecordVersion } from "./version-of-record.ts";

/** Changes whenever something changed that readers see; one short query. */
export async function recordVersion(): Promise<string> {
  const rows = await database().$queryRawUnsafe<RecordVersion[]>(RECORD_VERSION);
  return rows[0]?.version ?? "";
}

/**
 * Keeps what `load` gives for as long as the record stays as it is. Lists that need every senator's comparisons are
 * computed once for each state of the record, in each process, and not once for each reader.
 */
export function keptWhileUnchanged<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: { version: string | undefined; value: Promise<T> } | undefined;
  return async () => {
    const version = await recordVersion();
    if (!kept || kept.version !== version) {
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
