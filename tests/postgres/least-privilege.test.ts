/** What somebody who has taken over the site's connection to PostgreSQL can do, and what not. */
import path from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { childEnvironment, env } from "#env.ts";
import { APP_ROLE } from "#postgres/app-role.ts";
import { bringUpToDate } from "#postgres/bring-up-to-date.ts";
import { withClient } from "#postgres/database.ts";
import { openBundledDatabase, openDatabase, powerWarning } from "#postgres/open-database.ts";
import { bareDatabase, emptyDatabase, type TestDatabase, testDatabase } from "../support/database/database.ts";
import { scratchFolder } from "../support/scratch.ts";

const folder = scratchFolder();
let record: TestDatabase;
beforeAll(async () => {
  record = await testDatabase();
});
afterEach(() => void vi.unstubAllEnvs());

const run = (url: string, sql: string) => withClient(url, (client) => client.query(sql));

/** The code with which PostgreSQL refuses a statement. */
function errorOf(url: string, sql: string): Promise<string> {
  return withClient(url, async (client) => {
    try {
      await client.query(sql);
      return "done";
    } catch (error) {
      return (error as { code: string }).code;
    }
  });
}

const INSUFFICIENT_PRIVILEGE = "42501";

test.each([
  "DROP TABLE statements",
  "DROP TABLE statements CASCADE",
  "DROP SCHEMA public CASCADE",
  "TRUNCATE votes",
  "TRUNCATE rate_limits",
  "ALTER TABLE revisions DISABLE TRIGGER ALL",
  "ALTER TABLE audit_entries DISABLE TRIGGER USER",
  "ALTER TABLE audit_entries OWNER TO CURRENT_USER",
  "ALTER TABLE statements DROP CONSTRAINT statements_one_speaker",
  "ALTER TABLE statements DROP COLUMN quote",
  "DROP TRIGGER revisions_append_only ON revisions",
  "DROP FUNCTION reject_audit_entry_change() CASCADE",
  "CREATE OR REPLACE FUNCTION reject_audit_entry_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
  "CREATE OR REPLACE FUNCTION analyze_facts() RETURNS void LANGUAGE sql AS 'DELETE FROM revisions'",
  "CREATE RULE r AS ON INSERT TO audit_entries DO INSTEAD NOTHING",
  "CREATE TRIGGER t BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
  "CREATE INDEX ON statements (quote)",
  "SET session_replication_role = replica",
  "UPDATE revisions SET reason = 'another'",
  "DELETE FROM revisions",
  "UPDATE audit_entries SET detail = 'another'",
  "DELETE FROM audit_entries",
  "DELETE FROM codes_seen",
  "UPDATE source_copies SET text = 'another'",
  "DELETE FROM source_copy_adoptions",
  "DELETE FROM proposed_corrections",
  "INSERT INTO revisions SELECT * FROM revisions LIMIT 1 ON CONFLICT (revision_id) DO UPDATE SET reason = 'another'",
  "DELETE FROM _prisma_migrations",
  "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', 'x')",
  "SELECT setval('revisions_revision_id_seq', 1)",
  "CREATE TABLE public.hoard (n int)",
  "CREATE TEMP TABLE hoard (n int)",
  "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
  "CREATE SCHEMA hidden",
  "CREATE EXTENSION pgcrypto",
  "CREATE DATABASE another",
  "CREATE ROLE accomplice LOGIN",
  `ALTER ROLE ${APP_ROLE} SUPERUSER`,
  `ALTER ROLE ${APP_ROLE} CREATEDB`,
  `ALTER ROLE ${APP_ROLE} BYPASSRLS`,
  "ALTER SYSTEM SET archive_command = 'true'",
  "COPY (SELECT 1) TO PROGRAM 'true'",
  "COPY (SELECT 1) TO '/tmp/out'",
  "COPY rate_limits FROM '/etc/passwd'",
  "SELECT pg_read_file('/etc/passwd')",
  "SELECT pg_ls_dir('.')",
  "SELECT lo_import('/etc/passwd')",
  "SELECT pg_reload_conf()",
  "SELECT rolpassword FROM pg_authid",
  "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename IS DISTINCT FROM current_user",
  "DO $$ BEGIN EXECUTE 'ALTER TABLE revisions DISABLE TRIGGER ALL'; END $$",
])("refused: %s", async (statement) => {
  // The owner is connected, so that there is somebody to be terminated.
  const rejected = await withClient(record.migrateUrl, () => errorOf(record.url, statement));
  expect(rejected).toBe(INSUFFICIENT_PRIVILEGE);
});

test("nobody else can be become", async () => {
  const owner = await withClient(record.migrateUrl, async (client) => {
    const { rows } = await client.query("SELECT quote_ident(current_user) AS name");
    return rows[0].name as string;
  });
  expect(await errorOf(record.url, `SET ROLE ${owner}`)).toBe(INSUFFICIENT_PRIVILEGE);
  expect(await errorOf(record.url, `SET SESSION AUTHORIZATION ${owner}`)).toBe(INSUFFICIENT_PRIVILEGE);
  const { rows } = await run(
    record.url,
    "SELECT count(*)::int AS roles FROM pg_auth_members WHERE member = current_user::regrole",
  );
  expect(rows).toEqual([{ roles: 0 }]);
});

test("the site may do what it does: read everything, write, add to the log, have the planner told", async () => {
  const { url, migrateUrl } = await emptyDatabase();
  const { rows } = await run(
    url,
    `SELECT count(*)::int AS closed FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
     AND NOT (has_table_privilege(oid, 'SELECT') AND (relname = '_prisma_migrations' OR has_table_privilege(oid, 'INSERT')))`,
  );
  expect(rows).toEqual([{ closed: 0 }]);
  await run(url, "INSERT INTO people (bioguide_id, slug, name) SELECT 'X000001', 'x', 'x' WHERE false");
  await run(url, "SELECT analyze_facts()");
  const analyzed = await run(
    migrateUrl,
    "SELECT count(*)::int AS tables FROM pg_stat_user_tables WHERE last_analyze IS NOT NULL",
  );
  expect(analyzed.rows).toEqual([{ tables: 5 }]);
});

test("rights that were given by hand are taken away with the next start, and a table that is new is opened", async () => {
  const database = await emptyDatabase();
  await run(
    database.migrateUrl,
    `GRANT ALL ON audit_entries, rate_limits TO ${APP_ROLE}; GRANT CREATE ON SCHEMA public TO PUBLIC`,
  );
  await run(database.migrateUrl, "CREATE TABLE later (later_id serial PRIMARY KEY)");
  await bringUpToDate(database);
  expect(await errorOf(database.url, "DELETE FROM audit_entries")).toBe(INSUFFICIENT_PRIVILEGE);
  expect(await errorOf(database.url, "TRUNCATE rate_limits")).toBe(INSUFFICIENT_PRIVILEGE);
  expect(await errorOf(database.url, "CREATE TABLE hoard (n int)")).toBe(INSUFFICIENT_PRIVILEGE);
  expect(await errorOf(database.url, "INSERT INTO later DEFAULT VALUES")).toBe("done");
});

describe("the bundled server", () => {
  test("hands the site a connection of its own, which leads to one database and to no other", async () => {
    const database = await openBundledDatabase(path.join(folder, "pg18"), { fsync: "off" });
    try {
      await bringUpToDate(database);
      const who = await run(
        database.url,
        "SELECT current_user AS name, rolsuper FROM pg_roles WHERE rolname = current_user",
      );
      expect(who.rows).toEqual([{ name: APP_ROLE, rolsuper: false }]);
      expect(await powerWarning(database)).toBeNull();
      await run(database.migrateUrl, "CREATE DATABASE of_somebody_else");
      await run(database.migrateUrl, "REVOKE ALL ON DATABASE of_somebody_else FROM PUBLIC");
      for (const other of ["postgres", "template1", "template0", "of_somebody_else"]) {
        const address = Object.assign(new URL(database.url), { pathname: `/${other}` });
        await expect(run(address.href, "SELECT 1")).rejects.toThrow(/permission denied|not currently accepting/);
      }
      expect(database.url).not.toContain(new URL(database.migrateUrl).password);
    } finally {
      await database.close();
    }
    const again = await openBundledDatabase(path.join(folder, "pg18"), { fsync: "off" });
    expect(again.url).toBe(database.url);
    await again.close();
  }, 120_000);
});

describe("a PostgreSQL of the operator's own", () => {
  const opening = (url: string, migrateUrl?: string) => {
    vi.stubEnv("DATABASE_URL", url);
    vi.stubEnv("MIGRATE_DATABASE_URL", migrateUrl ?? "");
    return openDatabase();
  };

  test("two accounts: migrations run as one, the site connects as the other", async () => {
    const { url, migrateUrl } = await bareDatabase();
    const database = await opening(url, migrateUrl);
    expect(database).toMatchObject({ url, migrateUrl });
    expect(await bringUpToDate(database)).toContain("20261121000000_tables");
    expect(await powerWarning(database)).toBeNull();
    expect(await errorOf(url, "DROP TABLE statements")).toBe(INSUFFICIENT_PRIVILEGE);
  });

  test("one account alone goes on working, and what that means is one sentence", async () => {
    const { migrateUrl } = await bareDatabase();
    const database = await opening(migrateUrl);
    await bringUpToDate(database);
    expect(await powerWarning(database)).toMatch(
      /^DATABASE_URL connects as (a superuser|the owner of the tables), who could drop them and rewrite the log: name that account in MIGRATE_DATABASE_URL, and one that owns nothing in DATABASE_URL\.$/,
    );
  });

  test("two accounts of which the site's is as powerful as the other are refused", async () => {
    const { migrateUrl } = await bareDatabase();
    await expect(opening(`${migrateUrl}?application_name=site`, migrateUrl)).rejects.toThrow(
      /DATABASE_URL connects as .*; with MIGRATE_DATABASE_URL set it must name an account that owns nothing/,
    );
  });

  test("two accounts of two databases are refused", async () => {
    const [one, another] = [await bareDatabase(), await bareDatabase()];
    await expect(opening(one.url, another.migrateUrl)).rejects.toThrow("lead to two databases; they must name one");
    await expect(opening(one.url, "mysql://x")).rejects.toThrow("MIGRATE_DATABASE_URL must start with postgresql://");
  });

  test("the process of the site is never told how migrations connect", () => {
    vi.stubEnv("MIGRATE_DATABASE_URL", "postgresql://owner:secret@127.0.0.1/db");
    expect(JSON.stringify(childEnvironment())).not.toContain("owner:secret");
    expect(JSON.stringify(childEnvironment({ DATABASE_URL: env().DATABASE_URL }))).not.toContain("owner:secret");
  });
});
