import "server-only";
import { type AsOf, inVoteOrder, rollCallIn } from "#domain/record/public-record.ts";
import type { SubjectRollCall } from "#domain/record/record.ts";
import type { RollCallRecord } from "#domain/roll-calls/roll-call-record.ts";
import { readVotedRollCalls } from "../record/current-record.ts";
import { publicRecord } from "../record/public-record.ts";

/** Every roll call on the subject, read or not, newest first. */
export async function listRollCalls(asOf: AsOf = null): Promise<SubjectRollCall[]> {
  return (await publicRecord(asOf)).rollCalls.map(({ on }) => on);
}

/**
 * One roll call with every vote held, by last name, then state; null where there is none. Now it may be any that is
 * held; of a past day only those that were on the subject.
 */
export async function findRollCall(rollCallId: string, asOf: AsOf = null): Promise<RollCallRecord | null> {
  const record = await publicRecord(asOf);
  const found = rollCallIn(record, rollCallId);
  if (found || asOf !== null) return found;
  const rollCalls = inVoteOrder(await readVotedRollCalls({ rollCallId }));
  return rollCallIn({ ...record, rollCalls }, rollCallId);
}
