/** For every roll call of the shipped record, what is held adds up to what the official file prints. */
import { expect, test } from "vitest";
import { readSeedFiles } from "#import/seed/seed-files.ts";
import { withClient } from "#postgres/database.ts";
import { testDatabase } from "../../support/database/database.ts";

type Row = { rollCallId: string; printed: string; count: number };
type Printed = {
  rollCallId: string;
  chamber: string;
  totals: Record<string, number>;
  resultText: string;
  votes: string[];
};

const printed = readSeedFiles()
  .files.filter(({ path }) => path.startsWith("roll-calls/"))
  .map(({ text }) => JSON.parse(text) as Printed);

async function sums(sql: string): Promise<Map<string, Record<string, number>>> {
  const { url } = await testDatabase();
  const rows = await withClient(url, async (client) => (await client.query<Row>(sql)).rows);
  const byRollCall = Map.groupBy(rows, ({ rollCallId }) => rollCallId);
  return new Map(
    [...byRollCall].map(([id, list]) => [id, Object.fromEntries(list.map((row) => [row.printed, Number(row.count)]))]),
  );
}

const totalsOf = (list: Printed[]) => new Map(list.map(({ rollCallId, totals }) => [rollCallId, totals]));

test("there are 65 of them, 28 of the Senate", () => {
  expect(printed).toHaveLength(65);
  expect(printed.filter(({ chamber }) => chamber === "senate")).toHaveLength(28);
});

test("Senate: the votes, row by row, add up to the printed totals", async () => {
  const votes = await sums(
    `SELECT roll_call_id AS "rollCallId", v.printed, count(*) FROM votes v JOIN roll_calls USING (roll_call_id)
     WHERE chamber = 'senate' GROUP BY 1, 2`,
  );
  expect(votes).toEqual(totalsOf(printed.filter(({ chamber }) => chamber === "senate")));
});

test("both chambers: the tally by party adds up to the printed totals", async () => {
  const tallies = await sums(
    `SELECT roll_call_id AS "rollCallId", printed, sum(count) AS count FROM roll_call_tallies GROUP BY 1, 2`,
  );
  expect(tallies).toEqual(totalsOf(printed));
});

test("where the result is printed with its numbers, they are the same", () => {
  const withNumbers = printed.filter(({ resultText }) => /\(\d+-\d+/.test(resultText));
  expect(withNumbers.length).toBeGreaterThanOrEqual(28);
  for (const { rollCallId, totals, resultText } of withNumbers) {
    const numbers = `(${totals.Yea ?? totals.Aye ?? 0}-${totals.Nay ?? totals.No ?? 0}`;
    expect(`${rollCallId} ${resultText}`).toContain(numbers);
  }
});

test("every vote of the files is held", async () => {
  const votes = await sums(`SELECT roll_call_id AS "rollCallId", 'all' AS printed, count(*) FROM votes GROUP BY 1`);
  const lines = printed.filter((rollCall) => rollCall.votes.length > 0);
  expect(votes).toEqual(new Map(lines.map(({ rollCallId, votes: list }) => [rollCallId, { all: list.length }])));
});
