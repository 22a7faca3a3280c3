import { bringUpToDate } from "#postgres/bring-up-to-date.ts";
import { type MigrationStatus, migrationStatus, resolveFailedMigration } from "#postgres/migrations.ts";
import { openDatabase } from "#postgres/open-database.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";

export const MIGRATE_USAGE = "npm run migrate -- status | deploy [--dry-run] | resolve NAME";

/** `npm run migrate`: reports the status of the database, brings it up to date, or lets a failed migration run again. */
export async function migrate(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (!command || !["status", "deploy", "resolve"].includes(command))
    throw new UserFacingError(`Usage: ${MIGRATE_USAGE}`);
  const database = await openDatabase();
  const source = { databaseUrl: database.migrateUrl };
  try {
    if (command === "resolve") {
      await resolveFailedMigration(source, rest[0] ?? "");
      return 0;
    }
    if (command === "status" || rest.includes("--dry-run")) return report(await migrationStatus(source));
    const applied = await bringUpToDate(database);
    console.log(applied.length > 0 ? `Migrations run: ${applied.join(", ")}` : "Nothing to migrate.");
    return 0;
  } finally {
    await database.close();
  }
}

/** Exit code 1 where a person has to act before `deploy` can run. */
function report({ pending, changed, failed, unknown }: MigrationStatus): number {
  const lines = [
    ["Will run", pending],
    ["Changed after they ran", changed],
    ["Failed", failed],
    ["Unknown to this version", unknown],
  ] as const;
  for (const [label, names] of lines) if (names.length > 0) console.log(`${label}: ${names.join(", ")}`);
  if (lines.every(([, names]) => names.length === 0)) console.log("The database is up to date.");
  return changed.length + failed.length + unknown.length > 0 ? 1 : 0;
}
