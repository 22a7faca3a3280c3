import { setImmediate } from "node:timers/promises";
import { officialFilesImporter } from "#auth/importers/official-files.ts";
import { connect, type Database } from "#data/database/connect.ts";
import type { BatchItem, FileRecord } from "#data/official-files/copy-batch.ts";
import {
  analyzeFacts,
  finishOfficialRun,
  type OfficialRun,
  openOfficialRun,
} from "#data/official-files/official-run.ts";
import { listQuarantined, readQuarantined } from "#data/official-files/quarantine.ts";
import { readKnownPeople, readStoredRollCalls } from "#data/official-files/stored-facts.ts";
import { replaceRollCall } from "#data/roll-calls/replace-roll-call.ts";
import type { Editor } from "#domain/editors/editor.ts";
import {
  describeOutcomes,
  type FileOutcome,
  noOutcomes,
  type OutcomeCounts,
} from "#domain/official-files/import-run.ts";
import { log } from "#log.ts";
import { ArchiveRejected } from "./archives/archive-rejected.ts";
import type { FoundFile } from "./archives/found-file.ts";
import { type Batches, createBatches } from "./batches.ts";
import { NetworkUnreachable } from "./fetch-official.ts";
import { FileRejected } from "./formats/file-rejected.ts";
import { parseOfficialFile } from "./formats/official-file.ts";
import { ImportFault } from "./import-fault.ts";
import { importPeople } from "./import-people.ts";
import { type FileResolution, type ImportFilter, resolveFile, type StoredState } from "./plan-file.ts";

export type ImportOptions = {
  /** Who imports the files: an editor in the admin area; the command line where nobody is named. */
  by?: Editor;
  databaseUrl: string;
  /** What the run is over, in words, for whoever reads of it later. */
  what: string;
  files: AsyncIterable<FoundFile>;
  /** How many files there are, where that is known beforehand. */
  total?: number | null;
  /** How many bytes there are, and how many of them have been read by now. */
  bytes?: { total: number | null; read: () => number };
  filter?: ImportFilter;
  /** The day on which people are serving or not; today's. */
  today?: string;
  signal?: AbortSignal;
  /** Called with the run's number as soon as it has one. */
  onStart?: (importRunId: number) => void;
  onProgress?: (counts: OutcomeCounts) => void;
  /** Called for every file that ended otherwise than saved or unchanged. */
  onFile?: (file: Omit<FileRecord, "ordinal">) => void;
};

/** How a run ended; `stopped` says why it ended before its last file. */
export type ImportReport = {
  importRunId: number;
  counts: OutcomeCounts;
  stopped: string | null;
  /** Elements that no parser knows, each once, however many files have it. */
  unknownElements: string[];
};

/** After so many new files the database's own statistics are worth renewing at once. */
const MANY = 500;

type Running = {
  run: OfficialRun;
  database: Database;
  batches: Batches;
  stored: StoredState;
  counts: OutcomeCounts;
  options: ImportOptions;
  /** Where the run is: the number of the last file that was recorded, and the path of the last one that was read. */
  at: { ordinal: number; path: string | null };
};

/**
 * Imports official files into the database, whole files or nothing of them, many in one transaction. Every file's
 * outcome is kept. A run that is killed is taken up by running it again: what is in is found unchanged.
 * @throws ImportFault naming the file, for an error that nobody expected; NetworkUnreachable
 */
export async function importFiles(options: ImportOptions): Promise<ImportReport> {
  const { what, total = null, bytes } = options;
  const plan = { what, files: total, bytes: bytes?.total ?? null };
  const run = await openOfficialRun(options.by ?? officialFilesImporter, options.databaseUrl, plan);
  options.onStart?.(run.importRunId);
  const database = connect(options.databaseUrl);
  const counts = noOutcomes();
  const at: Running["at"] = { ordinal: 0, path: null };
  let stopped: string | null = null;
  try {
    const stored = await readStoredState(run);
    const batches = createBatches(run, (item) => {
      counts[item.file.outcome] += 1;
      counts.saved -= 1;
      options.onFile?.(item.file);
    });
    const running: Running = { run, database, batches, stored, counts, options, at };
    stopped = await importAll(running, options.files);
    await batches.flush();
    if (stopped === null) await importReleased(running);
    if (counts.saved >= MANY) await analyzeFacts(run);
    const message = [stopped ?? describeOutcomes(counts), describeUnknown(stored)].filter(Boolean).join("; ");
    await finishOfficialRun(run, outcomeOf(counts, stopped), message);
    return { importRunId: run.importRunId, counts, stopped, unknownElements: [...stored.unknownElements.keys()] };
  } catch (error) {
    const reason = error instanceof NetworkUnreachable || options.signal?.aborted ? error : new ImportFault(at.path);
    if (reason instanceof ImportFault) log.error({ err: error, path: at.path, importRunId: run.importRunId }, "import");
    await finishOfficialRun(run, "interrupted", (reason as Error).message).catch(() => {});
    throw reason;
  } finally {
    await database.$disconnect();
    await run.close();
  }
}

/** "elements that are new here were passed over: document/origin (first in vote_119_1_00522.xml)". */
function describeUnknown({ unknownElements }: StoredState): string | null {
  if (unknownElements.size === 0) return null;
  const named = [...unknownElements].slice(0, 20).map(([name, path]) => `${name} (first in ${path})`);
  return `elements that are new here were passed over: ${named.join(", ")}`;
}

function outcomeOf(counts: OutcomeCounts, stopped: string | null) {
  if (stopped !== null) return "interrupted";
  if (counts.saved + counts.changed > 0) return "saved";
  return counts.refused > 0 ? "refused" : "unchanged";
}

async function readStoredState({ client }: OfficialRun): Promise<StoredState> {
  const rollCalls = await readStoredRollCalls(client);
  const byFileSha256 = new Map<string, string>();
  for (const [id, { fileSha256 }] of rollCalls) if (fileSha256) byFileSha256.set(fileSha256, id);
  const quarantined: StoredState["quarantined"] = new Map(
    (await listQuarantined(client)).map((file) => [file.rollCallId, file]),
  );
  return { rollCalls, byFileSha256, people: await readKnownPeople(client), quarantined, unknownElements: new Map() };
}

/** Gives why it stopped early; null where it came to the end. */
async function importAll(running: Running, files: AsyncIterable<FoundFile>): Promise<string | null> {
  const { signal } = running.options;
  try {
    for await (const found of files) {
      running.run.progress.bytes = running.options.bytes?.read() ?? 0;
      await importFile(running, found, running.options.filter ?? {});
      // In the process of the site readers come first: their requests are looked at after every file.
      if (running.options.by) await setImmediate();
      if (signal?.aborted) return "stopped before its end; run it again to go on";
    }
    return null;
  } catch (error) {
    if (error instanceof ArchiveRejected) return error.message;
    throw error;
  }
}

/** Imports the files that were quarantined for somebody who is known by now. */
async function importReleased(running: Running): Promise<void> {
  const { run, stored, batches } = running;
  const isKnown = (id: string) => stored.people.byLisId.has(id) || stored.people.bioguideIds.has(id);
  for (const { rollCallId, path, unknownIds } of await listQuarantined(run.client)) {
    if (!unknownIds.every(isKnown)) continue;
    const bytes = await readQuarantined(run.client, rollCallId);
    // A file does not supersede itself.
    stored.quarantined.delete(rollCallId);
    if (bytes) await importFile(running, { path, bytes }, {}, rollCallId);
    await batches.flush();
  }
}

/** `released`: the roll call whose quarantined file this is. */
async function importFile(
  running: Running,
  found: FoundFile,
  filter: ImportFilter,
  released: string | null = null,
): Promise<void> {
  running.at.path = found.path;
  const resolution = resolveFile(found, running.stored, filter);
  if (resolution.kind === "final") {
    if (released === null || resolution.item.held) return finalize(running, resolution);
    return finalize(running, { ...resolution, item: { ...resolution.item, releases: released } });
  }
  if (resolution.kind === "ignored") return;
  // What comes now has transactions of its own, and needs to see what was read before.
  await running.batches.flush();
  if (resolution.kind === "compare_with_quarantined") {
    await readModifiedOfQuarantined(running, resolution.rollCallId);
    return importFile(running, found, filter, released);
  }
  if (resolution.kind === "replace") return replace(running, resolution);
  return importList(running, resolution);
}

/** Reads from a quarantined file when its record was modified, which decides whether another file supersedes it. */
async function readModifiedOfQuarantined({ run, stored }: Running, rollCallId: string): Promise<void> {
  const quarantined = stored.quarantined.get(rollCallId);
  const bytes = await readQuarantined(run.client, rollCallId);
  if (!quarantined || !bytes) return void stored.quarantined.delete(rollCallId);
  stored.quarantined.set(rollCallId, { ...quarantined, recordModified: modifiedIn(quarantined.path, bytes) });
}

function modifiedIn(path: string, bytes: Buffer): number | null {
  try {
    const file = parseOfficialFile(path, bytes);
    const modified = file.kind === "roll_call" ? file.rollCall.recordModified : null;
    return modified === null ? null : Date.parse(modified);
  } catch (error) {
    if (error instanceof FileRejected) return null;
    throw error;
  }
}

async function finalize(running: Running, { item, votes, saved }: Extract<FileResolution, { kind: "final" }>) {
  const { stored, batches, at } = running;
  const { rollCallId } = item.file;
  if (rollCallId && saved) {
    const bytesBefore = stored.rollCalls.get(rollCallId)?.fileSha256;
    if (bytesBefore) stored.byFileSha256.delete(bytesBefore);
    if (saved.fileSha256) stored.byFileSha256.set(saved.fileSha256, rollCallId);
    stored.rollCalls.set(rollCallId, saved);
  }
  if (item.held) stored.quarantined.set(item.held.rollCallId, item.held);
  if (item.releases) stored.quarantined.delete(item.releases);
  // PostgreSQL cannot hold the null character, which a name in an archive may have.
  const file = { ...item.file, path: item.file.path.replaceAll("\0", "\ufffd") };
  note(running, file);
  at.ordinal += 1;
  await batches.add({ ...item, file: { ...file, ordinal: at.ordinal } } as BatchItem, votes);
}

async function replace(running: Running, resolution: Extract<FileResolution, { kind: "replace" }>): Promise<void> {
  const { rollCall, path, sha256, keepsQuarantined } = resolution;
  running.at.ordinal += 1;
  const { ordinal } = running.at;
  const record = (outcome: FileOutcome, message: string | null): FileRecord => {
    return { ordinal, path, rollCallId: rollCall.rollCallId, outcome, sha256, message };
  };
  const RECORDS = {
    unchanged: record("unchanged", null),
    completed: record("saved", "every vote of the chamber is stored now"),
    changed: record("changed", "the official record changed; both versions are kept"),
  };
  const replaced = await replaceRollCall(officialFilesImporter, running.database, running.run.importRunId, {
    rollCall,
    sha256,
    keepsQuarantined,
    record: (how) => RECORDS[how],
  });
  const bytesBefore = running.stored.rollCalls.get(rollCall.rollCallId)?.fileSha256;
  if (bytesBefore) running.stored.byFileSha256.delete(bytesBefore);
  const rows = await readStoredRollCalls(running.run.client, rollCall.rollCallId);
  for (const [id, row] of rows) running.stored.rollCalls.set(id, row);
  if (!keepsQuarantined) running.stored.quarantined.delete(rollCall.rollCallId);
  note(running, RECORDS[replaced]);
}

/** People and menus, of which a run has few. */
async function importList(
  running: Running,
  resolution: Extract<FileResolution, { kind: "people" | "vote_index" }>,
): Promise<void> {
  const { path, sha256 } = resolution;
  const file = (outcome: FileOutcome, message: string) => ({ path, rollCallId: null, outcome, sha256, message });
  const end = (record: ReturnType<typeof file>) =>
    finalize(running, { kind: "final", item: { file: record }, votes: 0 });
  if (resolution.kind === "vote_index") {
    const { congress, year, numbers } = resolution.voteIndex;
    const missing = numbers.filter((number) => !running.stored.rollCalls.has(`s${number}-${congress}.${year}`));
    const first = missing.length > 0 ? `; not stored: ${missing.slice(0, 20).join(", ")}` : "";
    return end(
      file("unchanged", `an index of ${numbers.length} roll calls, ${missing.length} of them not stored${first}`),
    );
  }
  try {
    const today = running.options.today ?? new Date().toISOString().slice(0, 10);
    const { added, changed, same } = await importPeople(running.database, resolution.people, { today });
    running.stored.people = await readKnownPeople(running.run.client);
    const who = changed.length > 0 ? ` (${changed.slice(0, 20).join(", ")})` : "";
    return await end(
      file(
        added + changed.length > 0 ? "saved" : "unchanged",
        `people: ${added} new, ${changed.length} changed${who}, ${same} as they were`,
      ),
    );
  } catch (error) {
    if (!(error instanceof FileRejected)) throw error;
    return end(file("refused", error.message));
  }
}

function note({ counts, options }: Running, file: Omit<FileRecord, "ordinal">): void {
  counts[file.outcome] += 1;
  if (file.outcome !== "saved" && file.outcome !== "unchanged") options.onFile?.(file);
  options.onProgress?.(counts);
}
