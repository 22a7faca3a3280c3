import pg from "pg";
import { z } from "zod";
import { type Editor, type Importer, mayPublish, NotPermitted } from "#domain/editors/editor.ts";
import { parseRow } from "../database/parse-rows.ts";

/** Raised where another import of official files is under way on this database. */
export class ImportBusy extends Error {
  override name = "ImportBusy";
}

/** Any number that no other lock of ours has (src/postgres/database-lock.ts). */
const LOCK = 7_270_116;

/** One run over official files, on a connection of its own that holds the lock until it is closed. */
export type OfficialRun = {
  client: pg.Client;
  importRunId: number;
  /** How much of the files has been read; written down with every batch. */
  progress: { bytes: number };
  close(): Promise<void>;
};

/** What a run is over, in words, and how much that is, where it is known beforehand. */
export type RunPlan = { what: string; files: number | null; bytes: number | null };

/** Opens a run; runs that were killed before are marked so. @throws NotPermitted, ImportBusy */
export async function openOfficialRun(
  by: Editor | Importer,
  databaseUrl: string,
  { what, files, bytes }: RunPlan,
): Promise<OfficialRun> {
  const editor = "role" in by ? by : null;
  if (editor && !mayPublish(editor))
    throw new NotPermitted("Only a reviewer with a second factor takes official files over.");
  const client = new pg.Client({ connectionString: databaseUrl });
  // A connection lost between two queries fails the next query; the event alone would end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    // Plans are made while the tables are small and kept while they grow by millions of rows.
    await client.query("SET enable_seqscan = off");
    if (editor) await assertEditorEnabled(client, editor);
    const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS free", [LOCK]);
    if (!parseRow(z.object({ free: z.boolean() }), rows).free)
      throw new ImportBusy("Another import of official files is under way on this database.");
    await client.query(
      `UPDATE import_runs SET outcome = 'interrupted', finished_at = now()
       WHERE kind = 'official_files' AND outcome = 'running'`,
    );
    const opened = await client.query(
      `WITH opened AS (
         INSERT INTO import_runs (kind, outcome, message, files_total, bytes_total, started_by)
         VALUES ('official_files', 'running', $1, $2, $3, $4) RETURNING import_run_id AS id
       ), entry AS (
         INSERT INTO audit_entries (editor_id, action, subject, detail)
         SELECT $4, 'started an import', 'import ' || id, $1 FROM opened WHERE $4::text IS NOT NULL
       )
       SELECT id FROM opened`,
      [what, files, bytes, editor?.id ?? null],
    );
    const { id: importRunId } = parseRow(z.object({ id: z.number() }), opened.rows);
    return { client, importRunId, progress: { bytes: 0 }, close: () => client.end() };
  } catch (error) {
    await client.end();
    throw error;
  }
}

async function assertEditorEnabled(client: pg.Client, { id, name }: Editor): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM editors WHERE editor_id = $1 AND disabled_at IS NOT NULL", [id]);
  if (rowCount) throw new NotPermitted(`${name} no longer has access.`);
}

/** Tells PostgreSQL's planner of what came in, where that is much. */
export async function analyzeFacts({ client }: OfficialRun): Promise<void> {
  await client.query("SELECT analyze_facts()");
}

/** Writes down how a run ended. */
export async function finishOfficialRun(
  { client, importRunId }: OfficialRun,
  outcome: "saved" | "unchanged" | "refused" | "interrupted",
  message: string,
): Promise<void> {
  await client.query(
    `UPDATE import_runs SET outcome = $2::import_outcome, message = $3, finished_at = now() WHERE import_run_id = $1`,
    [importRunId, outcome, message],
  );
}
