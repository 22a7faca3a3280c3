/** For every roll call of the shipped record, what is held adds up to what the official file prints. */
import { expect, test } from "vitest";
import { withClient } from "#operate/database.ts";
import { readSeedFiles } from "#import/seed-files.ts";
import { testDatabase } from "../support/database.ts";

type Row = { rollCallId: string; printed: string; count: number };
type Printed = { rollCallId: string; chamber: string; totals: Record<string, number>; resultText: string; votes: string[] };

const printed = readSeedFiles()
  .files.filter(({ path }) => path.startsWith("roll-calls/"))
  .map(({ text }) => JSON.parse(text) as Printed);

async function sums(sql: string): Promise<Map<string, Record<string, number>>> {
  const { url } = await testDatabase();
  const rows = await withClient(url, async (client) => (await client.query<Row>(sql)).rows);
  const byRollCall = Map.groupBy(rows, ({ rollCallId }) => rollCallId);
  return new Map([...byRollCall].map(([id, list]) => [id, Object.fromEntries(list.map((row) => [row.printed, Number(row.count)]))]));
}

test("there are 65 of them", () => {
  expect(printed).toHaveLength(65);
});

test("Senate: the votes, row by row, add up to the printed totals", async () => {
  const votes = await sums(`SELECT roll_call_id AS "rollCallId", printed, count(*) FROM votes GROUP BY 1, 2`);
  const senate = printed.filter(({ chamber }) => chamber === "senate");
  expect(senate).toHaveLength(28);
  for (const { rollCallId, totals } of senate) expect(votes.get(rollCallId), rollCallId).toEqual(totals);
});

test("both chambers: the tally by party adds up to the printed totals", async () => {
  const tallies = await sums(`SELECT roll_call_id AS "rollCallId", printed, sum(count) AS count FROM roll_call_tallies GROUP BY 1, 2`);
  for (const { rollCallId, totals } of printed) expect(tallies.get(rollCallId), rollCallId).toEqual(totals);
});

test("where the result is printed with its numbers, they are the same", () => {
  const withNumbers = printed.flatMap(({ rollCallId, totals, resultText }) => {
    const numbers = /\((\d+)-(\d+)/.exec(resultText);
    return numbers ? [{ rollCallId, totals, numbers: numbers.slice(1).map(Number) }] : [];
  });
  expect(withNumbers.length).toBeGreaterThanOrEqual(28);
  for (const { rollCallId, totals, numbers } of withNumbers) {
    expect([totals.Yea ?? totals.Aye ?? 0, totals.Nay ?? totals.No ?? 0], rollCallId).toEqual(numbers);
  }
});

test("every vote of the files is held", async () => {
  const votes = await sums(`SELECT roll_call_id AS "rollCallId", 'all' AS printed, count(*) FROM votes GROUP BY 1`);
  for (const { rollCallId, votes: lines } of printed) expect(votes.get(rollCallId)?.all ?? 0, rollCallId).toBe(lines.length);
});
