import fs from "node:fs";
import path from "node:path";
import type { MigrationList, SchemaFilter } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { inProject } from "#processes/project.ts";
import { type SchemaEngine, type SchemaFile, withSchemaEngine } from "./schema-engine.ts";

/** A server to compare on, and a folder with `schema` and `migrations`. */
export type PrismaSource = { databaseUrl: string; prismaFolder?: string };

const NO_FILTER: SchemaFilter = { externalTables: [], externalEnums: [] };

/**
 * Returns the SQL that the migrations lack to reach the Prisma schema; empty when they agree. It does not compare
 * functions, triggers and checks.
 */
export function schemaDrift(source: PrismaSource): Promise<string> {
  return withEngine(source, async (engine, list, files) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: "migrations", ...list },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    return exitCode === 0 ? "" : (stdout ?? "");
  });
}

/** Writes that SQL as a new migration and returns its name, or null when nothing is missing. Does not run it. */
export async function createMigration(source: PrismaSource, name: string): Promise<string | null> {
  const sql = await schemaDrift(source);
  if (sql === "") return null;
  const moment = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = path.join(migrationsFolder(source), `${moment}_${name}`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "migration.sql"), sql);
  return path.basename(folder);
}

/** Returns how Prisma's own tools see the history: `migrate status`, and what `migrate deploy` then applies. */
export function prismaStatusAndDeploy(source: PrismaSource) {
  return withEngine(source, async (engine, migrationsList) => {
    const input = { migrationsList, filters: NO_FILTER };
    const { history, failedMigrationNames, editedMigrationNames } = await engine.diagnoseMigrationHistory({
      ...input,
      optInToShadowDatabase: false,
    });
    const { appliedMigrationNames } = await engine.applyMigrations(input);
    return { history, failedMigrationNames, editedMigrationNames, appliedMigrationNames };
  });
}

type Work<T> = (engine: SchemaEngine, list: MigrationList, schema: SchemaFile[]) => Promise<T>;

function withEngine<T>(source: PrismaSource, work: Work<T>): Promise<T> {
  const schema = readSchema(path.join(prismaFolder(source), "schema"));
  return withSchemaEngine(source.databaseUrl, schema, (engine) =>
    work(engine, listMigrations(migrationsFolder(source)), schema),
  );
}

function prismaFolder({ prismaFolder: folder = inProject("prisma") }: PrismaSource): string {
  return folder;
}

function migrationsFolder(source: PrismaSource): string {
  return path.join(prismaFolder(source), "migrations");
}

function readSchema(folder: string): SchemaFile[] {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".prisma"));
  return names.map((name) => ({ path: name, content: fs.readFileSync(path.join(folder, name), "utf8") }));
}

function listMigrations(baseDir: string): MigrationList {
  const read = (file: string) => fs.readFileSync(path.join(baseDir, file), "utf8");
  const names = fs.readdirSync(baseDir).filter((name) => fs.existsSync(path.join(baseDir, name, "migration.sql")));
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: read("migration_lock.toml") },
    shadowDbInitScript: "",
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: read(`${name}/migration.sql`) } },
    })),
  };
}
