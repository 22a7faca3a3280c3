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
        throw new Refusal(`A migration failed and was rolled back: ${errorText(error)}`);
      });
      return appliedMigrationNames;
    }),
  );
}

/** Writes what leads from the migrations to schema.prisma as a new migration, to be read and run later; null when they agree. */
export async function createMigration(source: MigrationSource, name: string): Promise<string | null> {
  return withEngine(source, async (engine, list, schemaFile) => {
    const created = await engine.createMigration({
      draft: false,
      migrationName: name,
      migrationsList: list,
      schema: { files: [readSchema(schemaFile)] },
      filters: NO_FILTER,
    });
    if (created.migrationScript === null) return null;
    const folder = path.join(list.baseDir, created.generatedMigrationName);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, "migration.sql"), created.migrationScript);
    const lockFile = path.join(list.baseDir, "migration_lock.toml");
    if (!fs.existsSync(lockFile)) fs.writeFileSync(lockFile, 'provider = "postgresql"\n');
    return created.generatedMigrationName;
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

function withEngine<T>(
  { databaseUrl, prismaFolder = inProject("prisma") }: MigrationSource,
  work: Work<T>,
): Promise<T> {
  const schemaFile = path.join(prismaFolder, "schema.prisma");
  return withSchemaEngine(databaseUrl, schemaFile, (engine) =>
    work(engine, readMigrations(path.join(prismaFolder, "migrations")), schemaFile),
  );
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
      `The migration ${failed.join(", ")} failed earlier and has to be settled by hand (docs/operating.md) before others run.`,
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

function errorText(error: unknown): string {
  return error instanceof Error ? error.message.trim() : String(error);
}
