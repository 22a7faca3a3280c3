import pg from "pg";

/** Which state of the record this is, and when it came about (milliseconds since 1970, by the database's clock). */
export type VersionRow = { version: string; changedAt: number };

/**
 * What changes whenever something changed that readers see: a version by an editor or an importer, an import that
 * brought facts, a look at a changed official record, a captured source. Imports that found nothing new leave it as
 * it is.
 */
export const RECORD_VERSION = `
  SELECT concat_ws('/', revision_id, finished_at, reviewed_at, archived_at) AS version,
    coalesce(extract(epoch FROM greatest(at, finished_at, reviewed_at, archived_at))::float8 * 1000, 0) AS "changedAt"
  FROM (SELECT max(finished_at) AS finished_at FROM import_runs WHERE outcome IN ('saved', 'interrupted')) i
  CROSS JOIN (SELECT max(reviewed_at) AS reviewed_at FROM official_changes) c
  CROSS JOIN (SELECT max(archived_at) AS archived_at FROM sources) s
  LEFT JOIN LATERAL (SELECT revision_id, at FROM revisions ORDER BY revision_id DESC LIMIT 1) r ON true`;

/** So long a version that was read is taken for the present one. */
const TRUSTED_MS = 500;
const PATIENCE_MS = 2000;

/**
 * Asks for the version on a connection of its own, at most twice a second however often it is called; null where the
 * database does not answer.
 */
export function versionWatch(databaseUrl: string): () => Promise<VersionRow | null> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    allowExitOnIdle: true,
  });
  // A connection lost at rest is made anew by the next question; the event alone would end the process.
  pool.on("error", () => {});
  let asked: Promise<VersionRow | null> | undefined;
  let askedAt = 0;
  return () => {
    if (!asked || Date.now() - askedAt > TRUSTED_MS) {
      askedAt = Date.now();
      asked = pool.query<VersionRow>(RECORD_VERSION).then(
        ({ rows }) => rows[0] ?? null,
        () => null,
      );
    }
    return asked;
  };
}
