import { withDatabaseLock } from "./database-lock.ts";
import { generateClient } from "./generate.ts";
import { deployMigrations } from "./migrations.ts";
import type { Progress } from "./progress.ts";

/** Brings a database from whatever it is to the tables and the shipped record of this version. */
export async function prepareRecord(databaseUrl: string, progress: Progress): Promise<void> {
  await progress.step("Generating the database client", generateClient);
  const applied = await progress.step("Bringing the tables up to date", () => deployMigrations({ databaseUrl }));
  if (applied.length > 0) progress.say(`Migrations run: ${applied.join(", ")}`);
  // Only now can it be read: it imports the client that was just generated.
  const { loadShippedRecord } = await import("#import/shipped-record.ts");
  const { changed, summary } = await progress.step("Loading the shipped record", (note) =>
    withDatabaseLock(databaseUrl, "record", () => loadShippedRecord({ databaseUrl, onProgress: note })),
  );
  if (changed) progress.say(summary);
}
