import { lastImported } from "#data/official-files/import-runs.ts";
import { readSeedFiles } from "./seed-files.ts";

export type LoadOptions = {
  databaseUrl: string;
  /** Where the files lie; the folder of the seed data where it is not said. */
  folder?: string;
  onProgress?: (line: string) => void;
};

/**
 * Loads the seed data. Loading the same files again changes nothing and asks the database one question. An
 * editor's change is never overwritten; what has changed in the files since gets a new version; what is no longer in
 * them stays. All or nothing. @throws SeedError naming file, record and field of what is wrong.
 */
export async function loadSeedData(options: LoadOptions): Promise<{ changed: boolean; summary: string }> {
  const { databaseUrl, folder, onProgress = () => {} } = options;
  const read = readSeedFiles(folder);
  if ((await lastImported(databaseUrl, "seed_data")) === read.sha256)
    return { changed: false, summary: "nothing changed" };
  // Only now: schemas and database client take longer to read than a start with nothing to load should.
  const { loadRecord } = await import("./load-seed.ts");
  return loadRecord(databaseUrl, read, onProgress);
}
