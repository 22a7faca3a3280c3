import type pg from "pg";

/** What looking through the whole log gave. `broken`: the first entry that is not what it was, or does not follow. */
export type AuditVerdict = { entries: number; head: string | null; broken: string | null };

/**
 * Computes every hash of the log anew, and looks whether each entry follows the one before, without a gap. Finds what
 * was changed, taken out of the middle, or put in; that the newest entries are missing only a head hash that somebody
 * wrote down can show.
 */
export async function verifyAudit(client: pg.ClientBase): Promise<AuditVerdict> {
  const { rows } = await client.query<AuditVerdict>(`
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
  return rows[0] as AuditVerdict;
}
