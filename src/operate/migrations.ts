import fs from "node:fs";
import path from "node:path";
import type { MigrationList, SchemaFilter } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { withDatabaseLock } from "./database-lock.ts";
import { inProject, projectRoot } from "./project.ts";
import { Refusal } from "./refusal.ts";
import { type SchemaEngine, withSchemaEngine } from "./schema-engine.ts";

/** Where schema.prisma and the migrations are, in the folder format of Prisma Migrate. */
export type MigrationSource = { databaseUrl: string; prismaFolder?: string };

export type MigrationStatus = {
  /** In the folder and not yet in the database, in the order in which they will run. */
  pending: string[];
  /** In the folder, and not what it was when the database ran it. */
  changed: string[];
  /** Begun in the database and not finished. */
  failed: string[];
  /** In the database and not in the folder: the database belongs to a later version. */
  unknown: string[];
};

const NO_FILTER: SchemaFilter = { externalTables: [], externalEnums: [] };

/** Says how the database stands to the folder, and changes nothing. */
export function migrationStatus(source: MigrationSource): Promise<MigrationStatus> {
  return withEngine(source, readStatus);
}

/**
 * Runs the pending migrations and gives their names. One process at a time; each migration is one transaction.
 * Refuses a history that does not fit: a migration changed after it ran, one that failed, one it does not know.
 */
export async function deployMigrations(source: MigrationSource): Promise<string[]> {
  return withDatabaseLock(source.databaseUrl, "migrations", () =>
    withEngine(source, async (engine, list) => {
      const status = await readStatus(engine, list);
      refuseMisfit(status);
      if (status.pending.length === 0) return [];
      const input = { migrationsList: list, filters: NO_FILTER };
      const { appliedMigrationNames } = await engine.applyMigrations(input).catch((error: unknown) => {
        throw failure(error);
      });
      return appliedMigrationNames;
    }),
  );
}

/** Writes what leads from the migrations to schema.prisma as a new migration, to be read and run later; null when they agree. */
export async function createMigration(source: MigrationSource, name: string): Promise<string | null> {
  const sql = await schemaDrift(source);
  if (sql === "") return null;
  const moment = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = path.join(migrationsFolder(source), `${moment}_${name}`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "migration.sql"), sql);
  return path.basename(folder);
}

/** Lets a failed migration run again, once its cause is mended. It left nothing behind: each is one transaction. */
export function settleFailedMigration(source: MigrationSource, name: string): Promise<void> {
  return withEngine(source, async (engine, list) => {
    const { failed } = await readStatus(engine, list);
    if (!failed.includes(name)) throw new Refusal(`No migration ${name} has failed on this database.`);
    await engine.markMigrationRolledBack({ migrationName: name });
  });
}

/** The SQL that is missing from the migrations to reach schema.prisma; empty when they agree. Triggers and checks are invisible to it. */
export function schemaDrift(source: MigrationSource): Promise<string> {
  return withEngine(source, async (engine, list, schemaFile) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "migrations", ...list },
      to: { tag: "schemaDatamodel", files: [readSchema(schemaFile)] },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    return exitCode === 0 ? "" : (stdout ?? "");
  });
}

type Work<T> = (engine: SchemaEngine, list: MigrationList, schemaFile: string) => Promise<T>;

function withEngine<T>(source: MigrationSource, work: Work<T>): Promise<T> {
  const schemaFile = path.join(prismaFolder(source), "schema.prisma");
  return withSchemaEngine(source.databaseUrl, schemaFile, (engine) =>
    work(engine, readMigrations(migrationsFolder(source)), schemaFile),
  );
}

function prismaFolder({ prismaFolder: folder = inProject("prisma") }: MigrationSource): string {
  return folder;
}

function migrationsFolder(source: MigrationSource): string {
  return path.join(prismaFolder(source), "migrations");
}

async function readStatus(engine: SchemaEngine, list: MigrationList): Promise<MigrationStatus> {
  const found = await engine.diagnoseMigrationHistory({
    migrationsList: list,
    optInToShadowDatabase: false,
    filters: NO_FILTER,
  });
  const { history } = found;
  return {
    pending: history && "unappliedMigrationNames" in history ? history.unappliedMigrationNames : [],
    changed: found.editedMigrationNames,
    failed: found.failedMigrationNames,
    unknown: history && "unpersistedMigrationNames" in history ? history.unpersistedMigrationNames : [],
  };
}

function refuseMisfit({ changed, failed, unknown }: MigrationStatus): void {
  if (failed.length > 0)
    throw new Refusal(
      `The migration ${failed.join(", ")} failed earlier. Mend its cause, then: npm run migrate -- settle ${failed[0]}`,
    );
  if (changed.length > 0)
    throw new Refusal(
      `The migration ${changed.join(", ")} was changed after this database ran it; restore the file, and put the change into a new migration.`,
    );
  if (unknown.length > 0)
    throw new Refusal(
      `The database ran ${unknown.join(", ")}, which this version does not have; run the version that made it.`,
    );
}

function readMigrations(baseDir: string): MigrationList {
  const read = (file: string) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : null);
  const names = fs.existsSync(baseDir)
    ? fs.readdirSync(baseDir).filter((name) => fs.existsSync(path.join(baseDir, name, "migration.sql")))
    : [];
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: read(path.join(baseDir, "migration_lock.toml")) },
    shadowDbInitScript: "",
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: read(path.join(baseDir, name, "migration.sql")) ?? "" },
      },
    })),
  };
}

function readSchema(file: string): { path: string; content: string } {
  return { path: path.relative(projectRoot, file), content: fs.readFileSync(file, "utf8") };
}

/** What PostgreSQL said, out of what the engine makes of it. */
function failure(error: unknown): Refusal {
  const text = error instanceof Error ? error.message : String(error);
  const name = /migration_name="(.+?)"/.exec(text)?.[1] ?? "";
  const reason = /ERROR: (.+)/.exec(text)?.[1] ?? text.trim();
  return new Refusal(`The migration ${name} failed and was rolled back: ${reason}`);
}
