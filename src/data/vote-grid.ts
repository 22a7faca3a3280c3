import "server-only";
import { type GridChoice, type VoteGrid, voteGridOf } from "#domain/vote-grid.ts";
import { keptWhileUnchanged } from "./record-version.ts";
import { listRollCalls } from "./roll-calls.ts";
import { listComparedRecords } from "./senators.ts";

const rollCalls = keptWhileUnchanged(listRollCalls);

/** The chosen senators × the chosen roll calls. The page, the CSV and the JSON are all made of this. */
export async function findVoteGrid(choice: GridChoice): Promise<VoteGrid> {
  const [records, held] = await Promise.all([listComparedRecords(), rollCalls()]);
  return voteGridOf(records, held, choice);
}
