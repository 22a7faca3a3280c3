/** Imports of official files into a database of their own, in tests. */
import { type ImportReport, importFiles } from "#import/official-files/import-files.ts";
import { withClient } from "#postgres/database.ts";
import type { CongressRollCall } from "./official-archive.ts";

export type File = { path: string; bytes: Buffer };

/** The day on which people are serving or not; a fixed one, so that the tests do not age. */
const TODAY = "2026-06-02";

export async function importAll(databaseUrl: string, files: Iterable<File>): Promise<ImportReport> {
  async function* found() {
    yield* files;
  }
  return importFiles({ databaseUrl, what: "a test", files: found(), today: TODAY });
}

export function fileOf(path: string, json: CongressRollCall | object): File {
  return { path, bytes: Buffer.from(JSON.stringify(json)) };
}

export function rowsOf<T>(databaseUrl: string, sql: string, values: unknown[] = []): Promise<T[]> {
  return withClient(databaseUrl, async (client) => (await client.query(sql, values)).rows as T[]);
}

/** Everything that an import writes as a fact, in one value; the runs themselves apart. */
export async function factsOf(databaseUrl: string): Promise<string> {
  const tables = {
    people: "bioguide_id",
    terms: "bioguide_id, chamber, starts_on",
    roll_calls: "roll_call_id",
    roll_call_tallies: "roll_call_id, party, vote_cast, printed",
    votes: "roll_call_id, bioguide_id",
    quarantined_files: "roll_call_id",
    unchecked_tallies: "roll_call_id",
  };
  const left: Record<string, string> = { terms: "- 'term_id'", quarantined_files: "- 'since' - 'import_run_id'" };
  return withClient(databaseUrl, async (client) => {
    const lines: string[] = [];
    for (const [table, order] of Object.entries(tables)) {
      const { rows } = await client.query(
        `SELECT count(*), md5(coalesce(string_agg((to_jsonb(t) ${left[table] ?? ""})::text, E'\\n' ORDER BY ${order}), '')) FROM ${table} t`,
      );
      lines.push(`${table} ${rows[0].count} ${rows[0].md5}`);
    }
    return lines.join("\n");
  });
}
