import { connectPlain } from "#data/connect.ts";
import { readHeldRollCalls, readKnownPeople } from "#data/held-facts.ts";
import { listQuarantined } from "#data/quarantine.ts";
import { type FileOutcome, noOutcomes } from "#domain/import-run.ts";
import { ArchiveRefused } from "./archive-refused.ts";
import { type Decision, decideFile, type HeldNow } from "./decide-file.ts";
import type { ImportOptions, ImportReport } from "./import-files.ts";

/** What an import of these files would do; nothing is written, the run itself included. */
export async function dryRun(options: ImportOptions): Promise<ImportReport> {
  const held = await connectPlain(options.databaseUrl, async (client): Promise<HeldNow> => {
    const rollCalls = await readHeldRollCalls(client);
    const byFileSha256 = new Map(
      [...rollCalls].flatMap(([id, { fileSha256 }]) => (fileSha256 ? [[fileSha256, id] as const] : [])),
    );
    const quarantined = new Map((await listQuarantined(client)).map((file) => [file.rollCallId, file]));
    return { rollCalls, byFileSha256, people: await readKnownPeople(client), quarantined };
  });
  const counts = noOutcomes();
  let stopped: string | null = null;
  try {
    for await (const found of options.files) {
      const decision = decideFile(found, held, options.wanted ?? {});
      if (decision.kind === "people") learn(decision, held);
      const file = fileOf(found.path, decision, held);
      if (file) {
        counts[file.outcome] += 1;
        if (file.outcome !== "saved" && file.outcome !== "unchanged") options.onFile?.(file);
      }
      options.onProgress?.(counts);
      if (options.signal?.aborted) break;
    }
  } catch (error) {
    if (!(error instanceof ArchiveRefused)) throw error;
    stopped = error.message;
  }
  return { importRunId: 0, counts, stopped };
}

/** So that roll calls later in the same run are not held back for people of an earlier file. */
function learn({ people }: Extract<Decision, { kind: "people" }>, held: HeldNow): void {
  for (const { bioguideId, lisId } of people) {
    held.people.bioguideIds.add(bioguideId);
    if (lisId) held.people.byLisId.set(lisId, bioguideId);
  }
}

function fileOf(path: string, decision: Decision, held: HeldNow) {
  const file = (outcome: FileOutcome, message: string | null, rollCallId: string | null = null) => {
    return { path, rollCallId, outcome, sha256: null, message };
  };
  if (decision.kind === "passed_over") return null;
  if (decision.kind === "people") return file("saved", `people: ${decision.people.length}`);
  if (decision.kind === "menu") return file("unchanged", `a menu of ${decision.menu.numbers.length} roll calls`);
  if (decision.kind === "replace") {
    const { rollCallId } = decision.rollCall;
    const completes = held.rollCalls.get(rollCallId)?.votesHeld === "senators_since_2007";
    return file(completes ? "saved" : "changed", "would be compared with what is held", rollCallId);
  }
  return decision.item.file;
}
