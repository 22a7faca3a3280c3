import type { SubjectVote } from "#domain/record.ts";
import { newestVote } from "#domain/record.ts";
import { database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";
import { rollCallInclude, toSubjectRollCall } from "./roll-call-rows.ts";

/** A roll call is on the subject for readers once editors have published what they say of it; it stays so. */
export const onTheSubject = { reading: { is: { onSubject: true } } } as const satisfies Prisma.RollCallWhereInput;

/**
 * The votes on the subject of those people, by bioguide id, newest first. Roll calls are read once and shared, so
 * that the number of queries does not grow with the number of people or votes.
 */
export async function listSubjectVotes(bioguideIds: readonly string[]): Promise<Map<string, SubjectVote[]>> {
  const cast = { bioguideId: { in: [...bioguideIds] } };
  const [votes, rollCalls, switches] = await Promise.all([
    database().vote.findMany({ where: { ...cast, rollCall: onTheSubject } }),
    database().rollCall.findMany({ where: { ...onTheSubject, votes: { some: cast } }, include: rollCallInclude }),
    database().reconsiderationSwitch.findMany({ where: cast }),
  ]);
  const held = new Map(rollCalls.map((row) => [row.rollCallId, toSubjectRollCall(row)]));
  const switched = new Set(switches.map(({ rollCallId, bioguideId }) => `${rollCallId} ${bioguideId}`));
  const byPerson = new Map<string, SubjectVote[]>(bioguideIds.map((id) => [id, []]));
  for (const vote of votes) {
    const on = held.get(vote.rollCallId);
    // Absent only where a roll call was added between the two reads; it is on the page the next time.
    if (!on) continue;
    const switchedToReconsider = switched.has(`${vote.rollCallId} ${vote.bioguideId}`);
    byPerson.get(vote.bioguideId)?.push({ vote, switchedToReconsider, on });
  }
  for (const list of byPerson.values()) list.sort(newestVote);
  return byPerson;
}
