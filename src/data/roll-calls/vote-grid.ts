import "server-only";
import type { Person } from "#domain/people/person.ts";
import type { SubjectRollCall } from "#domain/record/record.ts";
import { type GridChoice, type VoteGrid, voteGridOf } from "#domain/roll-calls/vote-grid.ts";
import { listPeople } from "../people/people.ts";
import { listComparedRecords } from "../people/senators.ts";
import { listRollCalls } from "./roll-calls.ts";

/** The chosen senators × the chosen roll calls. The page, the CSV and the JSON are all made of this. */
export async function findVoteGrid(choice: GridChoice): Promise<VoteGrid> {
  const [records, rollCalls] = await Promise.all([listComparedRecords(), listRollCalls()]);
  return voteGridOf(records, rollCalls, choice);
}

/** The same with what its form offers: everybody by last name, and every roll call on the subject, newest first. */
export async function findGridWithOffers(
  choice: GridChoice,
): Promise<{ grid: VoteGrid; people: Person[]; rollCalls: SubjectRollCall[] }> {
  const [grid, people, offered] = await Promise.all([findVoteGrid(choice), listPeople(), listRollCalls()]);
  return { grid, people, rollCalls: offered };
}
