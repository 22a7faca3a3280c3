/** The grid and plain SQL give the same votes on the same record; the page, the CSV and the JSON are made of this grid. */
import { describe, expect, test } from "vitest";
import { listTimeline } from "#data/background/timeline.ts";
import { findStateRecord } from "#data/people/states.ts";
import { findVoteGrid } from "#data/roll-calls/vote-grid.ts";
import { STATES, type StateCode } from "#domain/people/state.ts";
import type { GridChoice, VoteGrid } from "#domain/roll-calls/vote-grid.ts";
import { gridObject, gridTable } from "#domain/roll-calls/vote-grid-export.ts";
import { withClient } from "#postgres/database.ts";
import { testDatabase } from "../../support/database/database.ts";

async function rowsBySql(sql: string): Promise<Record<string, unknown>[]> {
  const { url } = await testDatabase();
  return (await withClient(url, (client) => client.query(sql))).rows;
}

/** Of each kind of vote how many cells; what is no vote is left out. */
function countVotes(grid: VoteGrid): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const cell of grid.rows.flatMap(({ cells }) => cells)) {
    if (cell && cell.cast !== "not_in_office") counts[cell.cast] = (counts[cell.cast] ?? 0) + 1;
  }
  return counts;
}

const LATEST_PARTY = `(SELECT a.party FROM party_affiliations a JOIN terms t USING (term_id)
  WHERE t.bioguide_id = p.bioguide_id AND t.chamber = 'senate' ORDER BY t.starts_on DESC, a.starts_on DESC LIMIT 1)`;
const READ =
  "EXISTS (SELECT FROM readings x JOIN roll_call_readings y USING (roll_call_id) WHERE x.roll_call_id = r.roll_call_id AND y.status = 'published')";

describe("votes in the grid", () => {
  test.each<[GridChoice, string, string]>([
    [{}, "p.currently_serving", `r.chamber = 'senate' AND ${READ}`],
    [{ service: "current", votes: "all" }, "p.currently_serving", "TRUE"],
    [{ service: "former", votes: "read" }, "NOT p.currently_serving", READ],
    [
      { party: "republican", service: "current" },
      `p.currently_serving AND ${LATEST_PARTY} = 'republican'`,
      `r.chamber = 'senate' AND ${READ}`,
    ],
    [{ party: "democrat", votes: "read" }, `${LATEST_PARTY} = 'democrat'`, READ],
    [{ party: "independent", votes: "all" }, `${LATEST_PARTY} = 'independent'`, "TRUE"],
    [
      { senators: ["jon-tester", "lindsey-graham"], rollCalls: ["s280-114.2015", "h223-109.2006"] },
      "p.slug IN ('jon-tester', 'lindsey-graham')",
      "r.roll_call_id IN ('s280-114.2015', 'h223-109.2006')",
    ],
  ])("%j", async (choice, people, rollCalls) => {
    const grid = await findVoteGrid(choice);
    const counted = await rowsBySql(`
      SELECT v.vote_cast, count(*)::int AS count FROM votes v
      JOIN people p USING (bioguide_id) JOIN roll_calls r USING (roll_call_id) JOIN roll_call_readings USING (roll_call_id)
      WHERE ${people} AND ${rollCalls} GROUP BY 1`);
    expect(countVotes(grid)).toEqual(Object.fromEntries(counted.map((row) => [row.vote_cast, row.count])));
    const [chosen] = await rowsBySql(`
      SELECT (SELECT count(*)::int FROM people p WHERE ${people}) AS people,
        (SELECT count(*)::int FROM roll_calls r JOIN roll_call_readings USING (roll_call_id) WHERE ${rollCalls}) AS roll_calls`);
    expect({ people: grid.rows.length, roll_calls: grid.rollCalls.length }).toEqual(chosen);
    expect(grid.unknown).toEqual([]);
  });
});

test("every vote in the table and in the object is the one in the database", async () => {
  const grid = await findVoteGrid({ service: "former", votes: "all" });
  const votes = await rowsBySql("SELECT bioguide_id, roll_call_id, vote_cast FROM votes");
  const stored = new Map(votes.map((row) => [`${String(row.bioguide_id)} ${String(row.roll_call_id)}`, row.vote_cast]));
  const [head = [], ...rows] = gridTable(grid);
  const senators = gridObject(grid).senators;
  expect(rows).toHaveLength(grid.rows.length);
  for (const [index, row] of rows.entries()) {
    for (const { rollCall } of grid.rollCalls) {
      const cell = row[head.indexOf(rollCall.rollCallId)];
      const expected = stored.get(`${row[0]} ${rollCall.rollCallId}`);
      if (expected) expect(cell).toBe(expected);
      else expect(["not_in_office", ""]).toContain(cell);
      expect(senators[index]?.votes[rollCall.rollCallId] ?? "").toBe(cell);
    }
  }
});

test("positions in the table are those at the top of the senator's page", async () => {
  const [head = [], row = []] = gridTable(await findVoteGrid({ senators: ["jon-tester"] }));
  const stated = Object.fromEntries(head.map((name, index) => [name, row[index]]));
  expect(stated).toMatchObject({
    cooperate_stance: "supports",
    cooperate_said_on: "2024-03",
    withhold_funds_stance: "opposes",
    "s280-114.2015": "nay",
  });
});

test("every state has everyone who held a Senate seat of it, with all of their statements", async () => {
  for (const state of Object.keys(STATES) as StateCode[]) {
    const { grid, statements } = await findStateRecord(state);
    const [expected] = await rowsBySql(`
      WITH own AS (SELECT DISTINCT bioguide_id FROM terms WHERE chamber = 'senate' AND state = '${state}')
      SELECT (SELECT count(*)::int FROM own) AS people,
        (SELECT count(*)::int FROM statements JOIN own USING (bioguide_id) WHERE status = 'published') AS statements`);
    const serving = grid.rows.filter(({ person }) => person.currentlyServing).length;
    const counted = { state, people: grid.rows.length, statements: statements.length, serving };
    expect(counted).toEqual({ state, serving: 2, ...expected });
  }
});

test("the timeline holds every published statement, every roll call on the subject and every published event", async () => {
  const entries = await listTimeline();
  const [expected] = await rowsBySql(`
    SELECT (SELECT count(*)::int FROM statements WHERE status = 'published') AS statement,
      (SELECT count(*)::int FROM roll_call_readings) AS vote,
      (SELECT count(*)::int FROM events WHERE status = 'published') AS event`);
  const counted = { statement: 0, vote: 0, event: 0 };
  for (const { kind } of entries) counted[kind] += 1;
  expect(counted).toEqual(expected);
});
