import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { FileOutcome } from "#domain/official-files/import-run.ts";
import { BULK_LOAD_TABLES, type BulkLoadLines, type BulkLoadTable } from "./copy-lines.ts";
import { copyLine } from "./copy-text.ts";
import type { OfficialRun } from "./official-run.ts";
import { type Quarantined, quarantine, releaseQuarantined } from "./quarantine.ts";

/** What became of one file, as the run keeps it. */
export type FileRecord = {
  ordinal: number;
  path: string;
  rollCallId: string | null;
  outcome: FileOutcome;
  sha256: string | null;
  message: string | null;
};

/** One file's part of a batch: what is recorded of it, and what it brings. */
export type BatchItem = {
  file: FileRecord;
  lines?: BulkLoadLines;
  held?: Quarantined & { bytes: Buffer };
  /** The bytes of a file that says what is held already in another form. */
  sameContent?: { rollCallId: string; content: string; file: string; recordModified: string | null };
  /** A roll call that leaves the quarantine with this file. */
  releases?: string;
};

const TABLES = Object.keys(BULK_LOAD_TABLES) as BulkLoadTable[];

/** Everything in the batch in one transaction; the run's count goes up with it. */
export async function writeBatch(run: OfficialRun, items: readonly BatchItem[]): Promise<void> {
  const { client } = run;
  await client.query("BEGIN");
  try {
    const bringing = items.flatMap(({ lines }) => (lines ? [lines] : []));
    for (const table of TABLES)
      await copy(
        client,
        `COPY ${table} (${BULK_LOAD_TABLES[table]}) FROM STDIN`,
        bringing.map((lines) => lines[table]),
      );
    const { held, released } = quarantineAfter(items);
    for (const file of held) await quarantine(client, run.importRunId, file);
    await noteSameContent(client, items);
    if (released.length > 0) await releaseQuarantined(client, released);
    await recordFiles(
      run,
      items.map(({ file }) => file),
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

/** What a batch leaves of the quarantine: of one roll call, the last of its files decides. */
function quarantineAfter(items: readonly BatchItem[]) {
  const held = new Map<string, NonNullable<BatchItem["held"]>>();
  const released = new Set<string>();
  for (const { held: file, releases } of items) {
    if (releases) {
      held.delete(releases);
      released.add(releases);
    }
    if (file) {
      released.delete(file.rollCallId);
      held.set(file.rollCallId, file);
    }
  }
  return { held: [...held.values()], released: [...released] };
}

async function copy(client: pg.ClientBase, sql: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const sink = (client as pg.Client).query(copyFrom(sql));
  await pipeline(Readable.from(inChunks(lines)), sink);
}

/** A few large pieces instead of many small ones. */
function* inChunks(lines: readonly string[]): Generator<Buffer> {
  let chunk = "";
  for (const line of lines) {
    chunk += line;
    if (chunk.length < 256 * 1024) continue;
    yield Buffer.from(chunk);
    chunk = "";
  }
  if (chunk !== "") yield Buffer.from(chunk);
}

async function noteSameContent(client: pg.ClientBase, items: readonly BatchItem[]): Promise<void> {
  const files = items.flatMap(({ sameContent }) => (sameContent ? [sameContent] : []));
  // One row is updated once: what came last counts.
  const same = [...new Map(files.map((file) => [file.rollCallId, file])).values()];
  if (same.length === 0) return;
  await client.query(
    `UPDATE roll_calls r SET file_sha256 = s.file, content_sha256 = s.content, record_modified = s.modified
     FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) AS s(id, file, content, modified)
     WHERE r.roll_call_id = s.id`,
    [
      same.map(({ rollCallId }) => rollCallId),
      same.map(({ file }) => file),
      same.map(({ content }) => content),
      same.map(({ recordModified }) => recordModified),
    ],
  );
}

async function recordFiles(
  { client, importRunId, progress }: OfficialRun,
  files: readonly FileRecord[],
): Promise<void> {
  const columns = "import_run_id, ordinal, path, roll_call_id, outcome, sha256, message";
  await copy(
    client,
    `COPY import_run_files (${columns}) FROM STDIN`,
    files.map(({ ordinal, path, rollCallId, outcome, sha256, message }) =>
      copyLine([importRunId, ordinal, path, rollCallId, outcome, sha256, message]),
    ),
  );
  await client.query("UPDATE import_runs SET files_done = files_done + $2, bytes_done = $3 WHERE import_run_id = $1", [
    importRunId,
    files.length,
    progress.bytes,
  ]);
}
