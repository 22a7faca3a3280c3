import type pg from "pg";
import { z } from "zod";
import { parseRow, parseRows } from "#data/database/parse-rows.ts";
import { withClient } from "./database.ts";
import { withDatabaseLock } from "./database-lock.ts";

/** The account of the site on the bundled server. It owns nothing. */
export const APP_ROLE = "said_and_voted_app";

/** What the site may do with a table that is only ever added to, or that migrations alone write. */
const FEWER_PRIVILEGES = {
  _prisma_migrations: ["SELECT"],
  audit_entries: ["SELECT", "INSERT"],
  codes_seen: ["SELECT", "INSERT"],
  proposed_corrections: ["SELECT", "INSERT", "UPDATE"],
  source_copies: ["SELECT", "INSERT"],
  source_copy_adoptions: ["SELECT", "INSERT"],
  revisions: ["SELECT", "INSERT"],
};

const PRIVILEGES = {
  table: ["SELECT", "INSERT", "UPDATE", "DELETE"],
  sequence: ["USAGE"],
};

/** Makes the site's account, with this password and no power of its own. Needs a superuser's connection. */
export async function ensureAppRole(client: pg.Client, password: string): Promise<void> {
  const may = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT";
  await client.query("BEGIN");
  // Two commands may do this at the same moment.
  await client.query("SELECT pg_advisory_xact_lock(hashtextextended('app role', 0))");
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [APP_ROLE]);
  const verb = rowCount ? "ALTER" : "CREATE";
  await client.query(`${verb} ROLE ${APP_ROLE} ${may} PASSWORD ${client.escapeLiteral(password)}`);
  await client.query("COMMIT");
}

/** Gives an account what the site needs on every table and sequence, and takes all else away. Needs their owner. */
export async function grantToApp(migrateUrl: string, role: string): Promise<void> {
  await withDatabaseLock(migrateUrl, "migrations", () =>
    withClient(migrateUrl, async (client) => {
      const { rows } = await client.query(WRONG_PRIVILEGES, [
        role,
        JSON.stringify(FEWER_PRIVILEGES),
        PRIVILEGES.table,
        PRIVILEGES.sequence,
      ]);
      for (const { statement } of parseRows(z.object({ statement: z.string() }), rows)) await client.query(statement);
    }),
  );
}

/** A statement for each object of the database on which the account may do anything else than it should. */
const WRONG_PRIVILEGES = `
  WITH objects AS (
    SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind, oid::regclass::text AS name, relacl AS acl,
      CASE WHEN relkind = 'S' THEN $4::text[]
        WHEN $2::jsonb ? relname THEN ARRAY(SELECT jsonb_array_elements_text($2::jsonb -> relname))
        ELSE $3::text[] END AS wanted, 2 AS step
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
    UNION ALL SELECT 'SCHEMA', 'public', nspacl, ARRAY['USAGE'], 1 FROM pg_namespace WHERE nspname = 'public'
    UNION ALL SELECT 'DATABASE', quote_ident(datname), coalesce(datacl, acldefault('d', datdba)), ARRAY['CONNECT'], 0
    FROM pg_database WHERE datname = current_database()
  ), held AS (
    SELECT *, ARRAY(SELECT privilege_type FROM aclexplode(acl) WHERE grantee = $1::regrole) AS own,
      ARRAY(SELECT privilege_type FROM aclexplode(acl) WHERE grantee = 0) AS everybodys
    FROM objects
  )
  SELECT format('REVOKE ALL ON %1$s %2$s FROM PUBLIC, %3$s; GRANT %4$s ON %1$s %2$s TO %3$s',
    kind, name, $1::regrole, array_to_string(wanted, ', ')) AS statement
  FROM held
  WHERE everybodys <> '{}' OR NOT (own @> wanted AND wanted @> own)
  ORDER BY step, name`;

/** Says by which power an account could undo the record; null where it has none. */
export function powerOfApp(databaseUrl: string): Promise<"superuser" | "owner" | null> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT rolsuper AS superuser, EXISTS (
         SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND pg_has_role(relowner, 'MEMBER')
       ) OR (SELECT pg_has_role(datdba, 'MEMBER') FROM pg_database WHERE datname = current_database()) AS owner
       FROM pg_roles WHERE rolname = current_user`,
    );
    const { superuser, owner } = parseRow(z.object({ superuser: z.boolean(), owner: z.boolean() }), rows);
    if (superuser) return "superuser";
    return owner ? "owner" : null;
  });
}
