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
import { ArchiveRejected } from "./archives/archive-rejected.ts";
import type { FoundFile } from "./archives/found-file.ts";
import { type Batches, createBatches } from "./batches.ts";
import { FileRejected } from "./formats/file-rejected.ts";
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
export type ImportReport = { importRunId: number; counts: OutcomeCounts; stopped: string | null };

/** After so many new files the database's own statistics are worth renewing at once. */
const MANY = 500;

type Running = {
  run: OfficialRun;
  database: Database;
  batches: Batches;
  stored: StoredState;
  counts: OutcomeCounts;
  options: ImportOptions;
  ordinal: number;
};

/**
 * Imports official files into the database, whole files or nothing of them, many in one transaction. Every file's
 * outcome is kept. A run that is killed is taken up by running it again: what is in is found unchanged.
 */
export async function importFiles(options: ImportOptions): Promise<ImportReport> {
  const { what, total = null, bytes } = options;
  const plan = { what, files: total, bytes: bytes?.total ?? null };
  const run = await openOfficialRun(options.by ?? officialFilesImporter, options.databaseUrl, plan);
  options.onStart?.(run.importRunId);
  const database = connect(options.databaseUrl);
  const counts = noOutcomes();
  let stopped: string | null = null;
  try {
    const stored = await readStoredState(run);
    const batches = createBatches(run, (item) => {
      counts[item.file.outcome] += 1;
      counts.saved -= 1;
      options.onFile?.(item.file);
    });
    const running: Running = { run, database, batches, stored, counts, options, ordinal: 0 };
    stopped = await importAll(running, options.files);
    await batches.flush();
    if (stopped === null) await importReleased(running);
    if (counts.saved >= MANY) await analyzeFacts(run);
    await finishOfficialRun(run, outcomeOf(counts, stopped), stopped ?? describeOutcomes(counts));
    return { importRunId: run.importRunId, counts, stopped };
  } catch (error) {
    await finishOfficialRun(run, "interrupted", (error as Error).message).catch(() => {});
    throw error;
  } finally {
    await database.$disconnect();
    await run.close();
  }
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
  const quarantined = new Map((await listQuarantined(client)).map((file) => [file.rollCallId, file]));
  return { rollCalls, byFileSha256, people: await readKnownPeople(client), quarantined };
}

/** Gives why it stopped early; null where it came to the end. */
async function importAll(running: Running, files: AsyncIterable<FoundFile>): Promise<string | null> {
  const { signal } = running.options;
  try {
    for await (const found of files) {
      running.run.progress.bytes = running.options.bytes?.read() ?? 0;
      await importFile(running, found);
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

/** Files that were quarantined for somebody who is known by now. */
async function importReleased(running: Running): Promise<void> {
  const { run, stored, batches } = running;
  const isKnown = (id: string) => stored.people.byLisId.has(id) || stored.people.bioguideIds.has(id);
  for (const { rollCallId, path, unknownIds } of await listQuarantined(run.client)) {
    if (!unknownIds.every(isKnown)) continue;
    const bytes = await readQuarantined(run.client, rollCallId);
    if (bytes) await importFile({ ...running, options: { ...running.options, filter: {} } }, { path, bytes });
    await batches.flush();
  }
}

async function importFile(running: Running, found: FoundFile): Promise<void> {
  const resolution = resolveFile(found, running.stored, running.options.filter ?? {});
  if (resolution.kind === "final") return finalize(running, resolution);
  if (resolution.kind === "ignored") return;
  // What comes now has transactions of its own, and needs to see what was read before.
  await running.batches.flush();
  if (resolution.kind === "replace") return replace(running, resolution);
  return importList(running, resolution);
}

async function finalize(running: Running, { item, votes, saved }: Extract<FileResolution, { kind: "final" }>) {
  const { stored, batches } = running;
  const { rollCallId } = item.file;
  if (rollCallId && saved) stored.rollCalls.set(rollCallId, saved);
  if (item.held) stored.quarantined.set(item.held.rollCallId, item.held);
  if (item.releases) stored.quarantined.delete(item.releases);
  note(running, item.file);
  running.ordinal += 1;
  await batches.add({ ...item, file: { ...item.file, ordinal: running.ordinal } } as BatchItem, votes);
}

async function replace(running: Running, resolution: Extract<FileResolution, { kind: "replace" }>): Promise<void> {
  const { rollCall, path, sha256 } = resolution;
  running.ordinal += 1;
  const { ordinal } = running;
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
    record: (how) => RECORDS[how],
  });
  const rows = await readStoredRollCalls(running.run.client, rollCall.rollCallId);
  for (const [id, row] of rows) running.stored.rollCalls.set(id, row);
  running.stored.quarantined.delete(rollCall.rollCallId);
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
    return await end(
      file(
        added + changed > 0 ? "saved" : "unchanged",
        `people: ${added} new, ${changed} changed, ${same} as they were`,
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
