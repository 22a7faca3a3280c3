import { database } from "./client.ts";

/** Changes whenever an editor or an importer has changed anything; one short query. */
export async function recordVersion(): Promise<string> {
  const [revision, run] = await Promise.all([
    database().revision.aggregate({ _max: { revisionId: true } }),
    database().importRun.aggregate({ _max: { finishedAt: true } }),
  ]);
  return `${revision._max.revisionId ?? 0}/${run._max.finishedAt?.toISOString() ?? ""}`;
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
