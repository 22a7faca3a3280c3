import fs from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { withClient } from "#postgres/database.ts";
import { deployMigrations, migrationStatus, resolveFailedMigration } from "#postgres/migrations.ts";
import { bareDatabase } from "../support/database/database.ts";
import { createMigration, prismaStatusAndDeploy, schemaDrift } from "../support/database/schema-drift.ts";
import { scratchFolder } from "../support/scratch.ts";

const scratch = scratchFolder();
let prismaFolder: string;
let databaseUrl: string;

beforeEach(async () => {
  prismaFolder = fs.mkdtempSync(path.join(scratch, "prisma-"));
  for (const name of ["migrations", "schema"]) fs.mkdirSync(path.join(prismaFolder, name));
  fs.writeFileSync(path.join(prismaFolder, "migrations/migration_lock.toml"), 'provider = "postgresql"\n');
  databaseUrl = (await bareDatabase()).migrateUrl;
  writeSchema("");
  writeMigration(
    "1_words",
    'CREATE TABLE "words" ("id" INTEGER NOT NULL, CONSTRAINT "words_pkey" PRIMARY KEY ("id"));',
  );
});

const writeSchema = (fields: string) =>
  fs.writeFileSync(
    path.join(prismaFolder, "schema/words.prisma"),
    `datasource db {\n  provider = "postgresql"\n}\n\nmodel words {\n  id Int @id\n${fields}}\n`,
  );

function writeMigration(name: string, sql: string): void {
  fs.mkdirSync(path.join(prismaFolder, "migrations", name), { recursive: true });
  fs.writeFileSync(path.join(prismaFolder, "migrations", name, "migration.sql"), sql);
}

const source = () => ({ databaseUrl, prismaFolder, folder: path.join(prismaFolder, "migrations") });
const tables = () =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    return rows.map(({ tablename }) => tablename as string).filter((name) => name !== "_prisma_migrations");
  });

test("asking changes nothing; running runs what is pending, once, in order", async () => {
  writeMigration("2_more", 'CREATE TABLE "more" ("id" INTEGER REFERENCES "words");');
  expect(await migrationStatus(source())).toEqual({
    pending: ["1_words", "2_more"],
    changed: [],
    failed: [],
    unknown: [],
  });
  expect(await tables()).toEqual([]);
  expect(await deployMigrations(source())).toEqual(["1_words", "2_more"]);
  expect(await deployMigrations(source())).toEqual([]);
  expect(await tables()).toEqual(["more", "words"]);
});

test("two processes at once: one runs them, the other finds them run", async () => {
  const both = await Promise.all([deployMigrations(source()), deployMigrations(source())]);
  expect(both.toSorted((a, b) => a.length - b.length)).toEqual([[], ["1_words"]]);
});

test("semicolons inside a function or a string end nothing", async () => {
  writeMigration(
    "2_rule",
    "CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 'a;b'; END $$; COMMENT ON TABLE words IS 'x; y';",
  );
  await deployMigrations(source());
  const { rows } = await withClient(databaseUrl, (client) => client.query("SELECT f() AS answer"));
  expect(rows).toEqual([{ answer: "a;b" }]);
});

test("a migration that was changed after it ran is refused", async () => {
  await deployMigrations(source());
  writeMigration("1_words", 'CREATE TABLE "words" ("id" BIGINT NOT NULL);');
  writeMigration("2_more", 'CREATE TABLE "more" ("id" INTEGER);');
  await expect(deployMigrations(source())).rejects.toThrow("1_words was changed after this database ran it");
  expect(await tables()).toEqual(["words"]);
});

test("a migration that fails leaves nothing of itself and can be corrected; those before it stay", async () => {
  writeMigration("2_broken", 'CREATE TABLE "half" ("id" INTEGER); CREATE TABLE "words" ("id" INTEGER);');
  writeMigration("3_more", 'CREATE TABLE "more" ("id" INTEGER);');
  await expect(deployMigrations(source())).rejects.toThrow(
    'The migration 2_broken failed and was rolled back: relation "words" already exists',
  );
  expect(await tables()).toEqual(["words"]);
  expect(await migrationStatus(source())).toEqual({
    pending: ["2_broken", "3_more"],
    changed: [],
    failed: [],
    unknown: [],
  });
  writeMigration("2_broken", 'CREATE TABLE "half" ("id" INTEGER);');
  expect(await deployMigrations(source())).toEqual(["2_broken", "3_more"]);
  await expect(resolveFailedMigration(source(), "2_broken")).rejects.toThrow("No migration 2_broken has failed");
});

test.each([
  ["goes on", 'CREATE TABLE "half" ("id" INTEGER); COMMIT;', "2_broken ends its own transaction"],
  ["then fails", 'CREATE TABLE "half" ("id" INTEGER); COMMIT; SELECT 1 / 0;', "failed after it had ended its own"],
])(
  "a migration that ends its own transaction and %s is half done: nothing runs until it is settled",
  async (_, sql, says) => {
    writeMigration("2_broken", sql);
    await expect(deployMigrations(source())).rejects.toThrow(says);
    expect((await migrationStatus(source())).failed).toEqual(["2_broken"]);
    writeMigration("2_broken", 'CREATE TABLE IF NOT EXISTS "half" ("id" INTEGER);');
    await expect(deployMigrations(source())).rejects.toThrow("2_broken failed earlier");
    await resolveFailedMigration(source(), "2_broken");
    expect(await deployMigrations(source())).toEqual(["2_broken"]);
    expect(await tables()).toEqual(["half", "words"]);
  },
);

test("line endings alone are no change", async () => {
  writeMigration("2_lines", "SELECT 1;\nSELECT 2;\n");
  await deployMigrations(source());
  writeMigration("2_lines", "SELECT 1;\r\nSELECT 2;\r\n");
  expect((await migrationStatus(source())).changed).toEqual([]);
});

test("Prisma's own tools go on where ours stop, and ours where they stop", async () => {
  await deployMigrations(source());
  writeMigration("2_theirs", 'CREATE TABLE "theirs" ("id" INTEGER);');
  expect((await prismaStatusAndDeploy(source())).appliedMigrationNames).toEqual(["2_theirs"]);
  writeMigration("3_ours", 'CREATE TABLE "ours" ("id" INTEGER);');
  expect(await deployMigrations(source())).toEqual(["3_ours"]);
  expect(await prismaStatusAndDeploy(source())).toMatchObject({ history: null, appliedMigrationNames: [] });
});

test("a migration that Prisma's own tools left unfinished is refused until it is settled", async () => {
  writeMigration("2_broken", "SELECT 1 / 0;");
  await deployMigrations({ ...source(), only: ["1_words"] });
  await expect(prismaStatusAndDeploy(source())).rejects.toThrow("2_broken");
  await expect(deployMigrations(source())).rejects.toThrow("2_broken failed earlier");
  await resolveFailedMigration(source(), "2_broken");
  expect((await migrationStatus(source())).pending).toEqual(["2_broken"]);
});

test("a database that ran more than this version has is refused", async () => {
  writeMigration("2_later", "SELECT 1;");
  await deployMigrations(source());
  fs.rmSync(path.join(prismaFolder, "migrations/2_later"), { recursive: true });
  await expect(deployMigrations(source())).rejects.toThrow(
    "The database ran 2_later, which this version does not have",
  );
});

test("the next migration is written, and not run; it leads to the schema", async () => {
  expect(await schemaDrift(source())).toBe("");
  expect(await createMigration(source(), "nothing")).toBeNull();
  await deployMigrations(source());
  writeSchema("  spoken String\n");
  expect(await schemaDrift(source())).toContain('ALTER TABLE "words" ADD COLUMN     "spoken" TEXT NOT NULL');
  const name = await createMigration(source(), "spoken");
  expect(name).toMatch(/^\d{14}_spoken$/);
  expect((await migrationStatus(source())).pending).toEqual([name]);
  expect(await schemaDrift(source())).toBe("");
});

test("no shadow database stays behind", async () => {
  await schemaDrift(source());
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query("SELECT 1 FROM pg_database WHERE datname LIKE 'shadow_%'"),
  );
  expect(rows).toEqual([]);
});
