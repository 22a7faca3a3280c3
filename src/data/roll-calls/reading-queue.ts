import "server-only";
import { latestSenateTerm } from "#domain/people/person.ts";
import { partyAtEnd } from "#domain/people/term.ts";
import type { SubjectRollCall } from "#domain/record/record.ts";
import { type ReadingPreview, readingPreviewOf } from "#domain/roll-calls/reading-preview.ts";
import { database } from "../database/client.ts";
import { listComparedRecords } from "../people/senators.ts";
import { rollCallInclude, toSubjectRollCall } from "./roll-call-rows.ts";

/** A roll call of any subject, read or not: the facts, and what editors have saved of it, whatever its status. Never for readers. */
export async function findRollCallForEditing(
  rollCallId: string,
): Promise<{ fact: SubjectRollCall; asSaved: SubjectRollCall } | null> {
  const row = await database().rollCall.findUnique({ where: { rollCallId }, include: rollCallInclude });
  if (!row) return null;
  return {
    fact: toSubjectRollCall({ ...row, reading: null }),
    asSaved: toSubjectRollCall({ ...row, reading: row.reading && { ...row.reading, status: "published" } }),
  };
}

/** What publishing the reading as it is saved would change for readers, of every senator. Null where there is none. */
export async function findReadingPreview(rollCallId: string): Promise<ReadingPreview | null> {
  const found = await findRollCallForEditing(rollCallId);
  if (!found) return null;
  const [records, votes, switches] = await Promise.all([
    listComparedRecords(),
    database().vote.findMany({ where: { rollCallId } }),
    database().reconsiderationSwitch.findMany({ where: { rollCallId } }),
  ]);
  const switched = new Set(switches.map(({ bioguideId }) => bioguideId));
  const casts = new Map(
    votes.map((vote) => [vote.bioguideId, { vote, switchedToReconsider: switched.has(vote.bioguideId) }]),
  );
  return readingPreviewOf(records, found.asSaved, casts, (person) => partyAtEnd(latestSenateTerm(person)).party);
}
