import { connectPg } from "#data/database/connect.ts";
import { listQuarantined } from "#data/official-files/quarantine.ts";
import { readKnownPeople, readStoredRollCalls } from "#data/official-files/stored-facts.ts";
import { type FileOutcome, noOutcomes } from "#domain/official-files/import-run.ts";
import { ArchiveRejected } from "./archives/archive-rejected.ts";
import type { ImportOptions, ImportReport } from "./import-files.ts";
import { type FileResolution, resolveFile, type StoredState } from "./plan-file.ts";

/** What an import of these files would do; nothing is written, the run itself included. */
export async function dryRun(options: ImportOptions): Promise<ImportReport> {
  const stored = await connectPg(options.databaseUrl, async (client): Promise<StoredState> => {
    const rollCalls = await readStoredRollCalls(client);
    const byFileSha256 = new Map(
      [...rollCalls].flatMap(([id, { fileSha256 }]) => (fileSha256 ? [[fileSha256, id] as const] : [])),
    );
    const quarantined: StoredState["quarantined"] = new Map(
      // Their contents are not read for a dry run: whatever arrives counts as newer.
      (await listQuarantined(client)).map((file) => [file.rollCallId, { ...file, recordModified: null }]),
    );
    return { rollCalls, byFileSha256, people: await readKnownPeople(client), quarantined, unknownElements: new Map() };
  });
  const counts = noOutcomes();
  let stopped: string | null = null;
  try {
    for await (const found of options.files) {
      const resolution = resolveFile(found, stored, options.filter ?? {});
      if (resolution.kind === "people") learn(resolution, stored);
      const file = fileOf(found.path, resolution, stored);
      if (file) {
        counts[file.outcome] += 1;
        if (file.outcome !== "saved" && file.outcome !== "unchanged") options.onFile?.(file);
      }
      options.onProgress?.(counts);
      if (options.signal?.aborted) break;
    }
  } catch (error) {
    if (!(error instanceof ArchiveRejected)) throw error;
    stopped = error.message;
  }
  return { importRunId: 0, counts, stopped, unknownElements: [...stored.unknownElements.keys()] };
}

/** So that roll calls later in the same run are not quarantined for people of an earlier file. */
function learn({ people }: Extract<FileResolution, { kind: "people" }>, stored: StoredState): void {
  for (const { bioguideId, lisId } of people) {
    stored.people.bioguideIds.add(bioguideId);
    if (lisId) stored.people.byLisId.set(lisId, bioguideId);
  }
}

function fileOf(path: string, resolution: FileResolution, stored: StoredState) {
  const file = (outcome: FileOutcome, message: string | null, rollCallId: string | null = null) => {
    return { path, rollCallId, outcome, sha256: null, message };
  };
  if (resolution.kind === "ignored" || resolution.kind === "compare_with_quarantined") return null;
  if (resolution.kind === "people") return file("saved", `people: ${resolution.people.length}`);
  if (resolution.kind === "vote_index")
    return file("unchanged", `an index of ${resolution.voteIndex.numbers.length} roll calls`);
  if (resolution.kind === "replace") {
    const { rollCallId } = resolution.rollCall;
    const completes = stored.rollCalls.get(rollCallId)?.votesHeld === "senators_since_2007";
    return file(completes ? "saved" : "changed", "would be compared with what is stored", rollCallId);
  }
  return resolution.item.file;
}
