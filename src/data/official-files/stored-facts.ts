import type pg from "pg";
import { z } from "zod";
import { VOTES_HELD, type VotesHeld } from "#domain/roll-calls/roll-call.ts";
import { parseRows } from "../database/parse-rows.ts";

/** What is known of a roll call that is held, as far as it decides what a file brings. */
export type StoredRollCall = {
  contentSha256: string | null;
  fileSha256: string | null;
  votesHeld: VotesHeld;
  recordModified: number | null;
};

/** Who can be told by the ids that files print: Senate files the LIS id, those of the House the bioguide id. */
export type KnownPeople = { byLisId: Map<string, string>; bioguideIds: Set<string> };

/** Id, SHA-256 of the content and of the file, which votes are held, and when the record was modified. */
const heldRow = z.tuple([
  z.string(),
  z.string().nullable(),
  z.string().nullable(),
  z.enum(VOTES_HELD),
  z.number().nullable(),
]);
const personRow = z.object({ bioguide_id: z.string(), lis_id: z.string().nullable() });

/** Of every roll call, or of one. */
export async function readStoredRollCalls(client: pg.ClientBase, only?: string): Promise<Map<string, StoredRollCall>> {
  const { rows } = await client.query({
    text: `SELECT roll_call_id, content_sha256, file_sha256, votes_held, extract(epoch FROM record_modified)::float8 * 1000
           FROM roll_calls WHERE $1::text IS NULL OR roll_call_id = $1`,
    values: [only ?? null],
    rowMode: "array",
  });
  return new Map(
    parseRows(heldRow, rows).map(([id, contentSha256, fileSha256, votesHeld, recordModified]) => [
      id,
      { contentSha256, fileSha256, votesHeld, recordModified },
    ]),
  );
}

export async function readKnownPeople(client: pg.ClientBase): Promise<KnownPeople> {
  const { rows } = await client.query("SELECT bioguide_id, lis_id FROM people");
  const people = parseRows(personRow, rows);
  return {
    byLisId: new Map(people.flatMap(({ bioguide_id, lis_id }) => (lis_id === null ? [] : [[lis_id, bioguide_id]]))),
    bioguideIds: new Set(people.map(({ bioguide_id }) => bioguide_id)),
  };
}
