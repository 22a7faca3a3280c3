import type pg from "pg";

/** How the database stands, as a server of the site sees it. */
export type ClockReading = {
  /** Grows with every transaction that changes what readers see. */
  time: string;
  /** False on a replica, and where the database is set to be read only. */
  writable: boolean;
};

/** Reads the clock of the record. @throws Error where the database cannot be reached, or has no clock yet. */
export async function readRecordClock(client: pg.ClientBase): Promise<ClockReading> {
  const { rows } = await client.query<ClockReading>(
    `SELECT "time"::text, current_setting('transaction_read_only') = 'off' AS writable FROM record_clock`,
  );
  if (!rows[0]) throw new Error("record_clock has no row; run npm run migrate -- deploy");
  return rows[0];
}

/** Moves the clock, for a change that no trigger of the database sees. */
export async function moveRecordClock(client: pg.ClientBase): Promise<void> {
  await client.query("SELECT move_record_clock()");
}
