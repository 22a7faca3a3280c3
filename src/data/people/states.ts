import "server-only";
import type { StateCode } from "#domain/people/state.ts";
import { newestStatement, type Statement } from "#domain/record/record.ts";
import type { VoteGrid } from "#domain/roll-calls/vote-grid.ts";
import { findVoteGrid } from "../roll-calls/vote-grid.ts";
import { listComparedRecords } from "./senators.ts";

/** Everyone who has been a senator for the state since 2007: positions and votes as a grid, statements newest first. */
export async function findStateRecord(state: StateCode): Promise<{ grid: VoteGrid; statements: Statement[] }> {
  const [grid, records] = await Promise.all([findVoteGrid({ state, votes: "senate" }), listComparedRecords()]);
  const slugs = new Set(grid.rows.map(({ person }) => person.slug));
  const own = records.filter(({ person }) => slugs.has(person.slug));
  return { grid, statements: own.flatMap(({ statements }) => statements).sort(newestStatement) };
}
