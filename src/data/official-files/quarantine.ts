import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type pg from "pg";
import { z } from "zod";
import { parseRows } from "../database/parse-rows.ts";

/** A file that is held back: what it is, and whom nobody here knows. */
export type Quarantined = z.infer<typeof quarantinedRow>;

const quarantinedRow = z.object({
  rollCallId: z.string(),
  path: z.string(),
  sha256: z.string(),
  unknownIds: z.array(z.string()),
});

/** More than any official file has; a stored one is never unpacked beyond it. */
const MOST = 16 * 1024 * 1024;

/** Every file that is held back, without its content. */
export async function listQuarantined(client: pg.ClientBase): Promise<Quarantined[]> {
  const { rows } = await client.query(
    `SELECT roll_call_id AS "rollCallId", path, sha256, unknown_ids AS "unknownIds" FROM quarantined_files ORDER BY 1`,
  );
  return parseRows(quarantinedRow, rows);
}

/** The content of one of them, as it was read. */
export async function readQuarantined(client: pg.ClientBase, rollCallId: string): Promise<Buffer | null> {
  const { rows } = await client.query("SELECT content FROM quarantined_files WHERE roll_call_id = $1", [rollCallId]);
  const [row] = parseRows(z.object({ content: z.instanceof(Buffer) }), rows);
  return row ? zstdDecompressSync(row.content, { maxOutputLength: MOST }) : null;
}

/** Holds a file back; a later file of the same roll call takes its place. */
export async function quarantine(
  client: pg.ClientBase,
  importRunId: number,
  { rollCallId, path, sha256, unknownIds, bytes }: Quarantined & { bytes: Buffer },
): Promise<void> {
  await client.query(
    `INSERT INTO quarantined_files (roll_call_id, path, sha256, content, unknown_ids, import_run_id)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (roll_call_id) DO UPDATE SET path = excluded.path, sha256 = excluded.sha256,
       content = excluded.content, unknown_ids = excluded.unknown_ids, import_run_id = excluded.import_run_id`,
    [rollCallId, path, sha256, zstdCompressSync(bytes), unknownIds, importRunId],
  );
}

export async function releaseQuarantined(client: pg.ClientBase, rollCallIds: readonly string[]): Promise<void> {
  await client.query("DELETE FROM quarantined_files WHERE roll_call_id = ANY($1)", [rollCallIds]);
}
