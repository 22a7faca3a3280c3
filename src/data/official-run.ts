import pg from "pg";

/** Raised where another import of official files is under way on this database. */
export class ImportBusy extends Error {
  override name = "ImportBusy";
}

/** Any number that no other lock of ours has (src/operate/database-lock.ts). */
const LOCK = 7_270_116;

/** One run over official files, on a connection of its own that holds the lock until it is closed. */
export type OfficialRun = { client: pg.Client; importRunId: number; close(): Promise<void> };

/** Opens a run; runs that were killed before are marked so. @throws ImportBusy */
export async function openOfficialRun(databaseUrl: string, what: string, total: number | null): Promise<OfficialRun> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // A connection lost between two queries fails the next query; the event alone would end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    // Plans are made while the tables are small and kept while they grow by millions of rows.
    await client.query("SET enable_seqscan = off");
    const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS free", [LOCK]);
    if (!rows[0].free) throw new ImportBusy("Another import of official files is under way on this database.");
    await client.query(
      `UPDATE import_runs SET outcome = 'interrupted', finished_at = now()
       WHERE kind = 'official_files' AND outcome = 'running'`,
    );
    const opened = await client.query(
      `INSERT INTO import_runs (kind, outcome, message, files_total) VALUES ('official_files', 'running', $1, $2)
       RETURNING import_run_id AS id`,
      [what, total],
    );
    return { client, importRunId: opened.rows[0].id, close: () => client.end() };
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** Tells PostgreSQL's planner of what came in, where that is much. */
export async function analyseFacts({ client }: OfficialRun): Promise<void> {
  await client.query("ANALYZE people, terms, roll_calls, roll_call_tallies, votes");
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
