/** The importer may have been there first: the shipped record then leaves its facts alone, and adds the rest. */
import { expect, test } from "vitest";
import { loadSeedData } from "#import/seed/seed-database.ts";
import { emptyDatabase } from "../../support/database/database.ts";
import { readFixture } from "../../support/official-files/official-archive.ts";
import { importAll, rowsOf } from "../../support/official-files/official-import.ts";

test("people and roll calls of official files stay, readings and statements come in", {
  timeout: 120_000,
}, async () => {
  const { url: databaseUrl } = await emptyDatabase();
  const files = [...(await readFixture("quirks.tar.zst"))].map(([path, bytes]) => ({ path, bytes }));
  const pattern = /legislators|s280-114|\/s280\/|\/h342\//;
  const { counts } = await importAll(
    databaseUrl,
    files.filter(({ path }) => pattern.test(path)),
  );
  expect(counts).toMatchObject({ saved: 4, refused: 0, quarantined: 0 });
  const { summary } = await loadSeedData({ databaseUrl });
  expect(summary).toMatch(/skipped \d+ edited by an editor/);
  const [held] = await rowsOf(
    databaseUrl,
    `SELECT votes_held, (SELECT count(*)::int FROM votes WHERE roll_call_id = 'h342-115.2017') AS votes,
       (SELECT status::text FROM roll_call_readings WHERE roll_call_id = 'h342-115.2017') AS reading
     FROM roll_calls WHERE roll_call_id = 'h342-115.2017'`,
  );
  expect(held).toEqual({ votes_held: "every_member", votes: 433, reading: "published" });
});
