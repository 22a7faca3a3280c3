import { bringUpToDate } from "#postgres/bring-up-to-date.ts";
import { withDatabaseLock } from "#postgres/database-lock.ts";
import type { DatabaseUrls } from "#postgres/open-database.ts";
import { generateClient } from "./generate.ts";
import type { Progress } from "./progress.ts";

/** Brings a database from whatever it is to the tables and the seed data of this version. */
export async function prepareRecord(database: DatabaseUrls, progress: Progress): Promise<void> {
  await progress.step("Generating the database client", generateClient);
  const applied = await progress.step("Bringing the tables up to date", () => bringUpToDate(database));
  if (applied.length > 0) progress.say(`Migrations run: ${applied.join(", ")}`);
  // Only now can it be read: it imports the client that was just generated.
  const { loadSeedData } = await import("#import/seed/seed-database.ts");
  const { changed, summary } = await progress.step("Loading the seed data", (note) =>
    withDatabaseLock(database.url, "record", () => loadSeedData({ databaseUrl: database.url, onProgress: note })),
  );
  if (changed) progress.say(summary);
}
