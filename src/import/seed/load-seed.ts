import { connect } from "#data/database/connect.ts";
import { lastImportedNow, lockImports, recordRun } from "#data/official-files/import-runs.ts";
import { SeedError } from "#domain/record/seed-error.ts";
import { checkReferences } from "./check-references.ts";
import { readRecord, type SeedData } from "./read-seed.ts";
import type { readSeedFiles } from "./seed-files.ts";
import { type Written, writeRecord } from "./write-seed.ts";

const KIND = "seed_data";

/** A first load takes seconds; a second load waits for a first that is under way. */
const TRANSACTION_OPTIONS = { timeout: 300_000, maxWait: 60_000 };

/** Checks everything, then writes everything or nothing. @throws SeedError, kept as a refused run. */
export async function loadRecord(
  databaseUrl: string,
  { files, sha256 }: ReturnType<typeof readSeedFiles>,
  onProgress: (line: string) => void,
): Promise<{ changed: boolean; summary: string }> {
  const startedAt = new Date();
  const client = connect(databaseUrl);
  try {
    onProgress(`checking ${files.length} files`);
    const record = checkedSeedData(files);
    return await client.$transaction(async (tx) => {
      await lockImports(tx, KIND);
      // Another load may have done all of it while this one waited.
      if ((await lastImportedNow(tx, KIND)) === sha256) return { changed: false, summary: "nothing changed" };
      const written = await writeRecord(tx, record, onProgress);
      const changed = written.added + written.changed > 0;
      const summary = summaryOf(written);
      await recordRun(tx, {
        kind: KIND,
        startedAt,
        outcome: changed ? "saved" : "unchanged",
        sha256,
        message: summary,
      });
      return { changed, summary };
    }, TRANSACTION_OPTIONS);
  } catch (error) {
    if (error instanceof SeedError) {
      await recordRun(client, { kind: KIND, startedAt, outcome: "refused", sha256, message: error.message });
    }
    throw error;
  } finally {
    await client.$disconnect();
  }
}

function checkedSeedData(files: Parameters<typeof readRecord>[0]): SeedData {
  const record = readRecord(files);
  checkReferences(record);
  return record;
}

function summaryOf({ added, changed, same, skipped }: Written): string {
  const parts = [
    added > 0 && `added ${added}`,
    changed > 0 && `changed ${changed}`,
    same > 0 && `left ${same} as they were`,
    skipped > 0 && `skipped ${skipped} edited by an editor`,
  ];
  return parts.filter(Boolean).join(", ");
}
