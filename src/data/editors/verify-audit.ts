import type pg from "pg";
import { z } from "zod";
import { parseRow } from "../database/parse-rows.ts";

/** What looking through the whole log gave. `broken`: the first entry that is not what it was, or does not follow. */
export type AuditVerdict = z.infer<typeof verdictRow>;

const verdictRow = z.object({ entries: z.number(), head: z.string().nullable(), broken: z.string().nullable() });

/**
 * Computes every hash of the log again, and looks whether each entry follows the one before, without a gap. Finds what
 * was changed, taken out of the middle, or put in; that the newest entries are missing only a head hash that somebody
 * wrote down can show.
 */
export async function verifyAudit(client: pg.ClientBase): Promise<AuditVerdict> {
  const { rows } = await client.query(`
      WITH checked AS (
        SELECT entry_id, hash,
          entry_id = row_number() OVER (ORDER BY entry_id)
          AND previous_hash = coalesce(lag(hash) OVER (ORDER BY entry_id), repeat('0', 64))
          AND hash = audit_hash(previous_hash, entry_id, at, editor_id, action, subject, detail) AS holds
        FROM audit_entries
      )
      SELECT count(*)::int AS entries,
        (SELECT hash FROM checked ORDER BY entry_id DESC LIMIT 1) AS head,
        (min(entry_id) FILTER (WHERE NOT holds))::text AS broken
      FROM checked`);
  return parseRow(verdictRow, rows);
}
