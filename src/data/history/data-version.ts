import type pg from "pg";
import { z } from "zod";
import { parseRows } from "../database/parse-rows.ts";

/** How the database stands, as a server of the site sees it. */
export type DataVersionReading = z.infer<typeof clockRow>;

const clockRow = z.object({
  /** Another with every transaction that changes what readers see, and when a freeze begins and ends. */
  version: z.string(),
  /** The day in UTC: pages that speak of today, and of the log of editors up to it, are rendered again on the next. */
  day: z.string(),
  /** False on a replica, and where the database is set to be read only. */
  writable: z.boolean(),
});

/** Reads the data version. @throws Error where the database cannot be reached, or has no data version yet. */
export async function readDataVersion(client: pg.ClientBase): Promise<DataVersionReading> {
  const { rows } = await client.query(
    `SELECT concat_ws('/', c."version", CASE WHEN now() >= s.frozen_from THEN 'frozen' END,
       CASE WHEN now() >= s.frozen_until THEN 'no longer' END) AS "version",
       to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, current_setting('transaction_read_only') = 'off' AS writable
     FROM data_version c LEFT JOIN newsroom_settings s ON true`,
  );
  const [reading] = parseRows(clockRow, rows);
  if (!reading) throw new Error("data_version has no row; run npm run migrate -- deploy");
  return reading;
}
