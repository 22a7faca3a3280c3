import "server-only";
import { type AsOf, rollCallIn } from "#domain/public-record.ts";
import type { SubjectRollCall } from "#domain/record.ts";
import type { RollCallRecord } from "#domain/roll-call-record.ts";
import { publicRecord } from "./public-record.ts";

/** Every roll call on the subject, read or not, newest first. */
export async function listRollCalls(asOf: AsOf = null): Promise<SubjectRollCall[]> {
  return (await publicRecord(asOf)).rollCalls.map(({ on }) => on);
}

/** One roll call on the subject with every vote held, by last name, then state; null where there is none. */
export async function findRollCall(rollCallId: string, asOf: AsOf = null): Promise<RollCallRecord | null> {
  return rollCallIn(await publicRecord(asOf), rollCallId);
}
