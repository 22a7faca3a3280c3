import "server-only";
import type { SenatorSummary } from "#domain/people/senator-summary.ts";
import {
  type AsOf,
  type ComparedRecord,
  comparedRecordsIn,
  senatorIn,
  senatorsIn,
} from "#domain/record/public-record.ts";
import type { SenatorRecord } from "#domain/record/record.ts";
import { database } from "../database/client.ts";
import { publicRecord } from "../record/public-record.ts";
import { senatorSince2007 } from "./person-rows.ts";

export type { ComparedRecord } from "#domain/record/public-record.ts";

/** All that is published on one person; null where nobody has this slug. */
export async function findSenator(slug: string, asOf: AsOf = null): Promise<SenatorRecord | null> {
  return senatorIn(await publicRecord(asOf), slug);
}

/** The slug of the person with this bioguide id, for addresses that carry the id; null where there is none. */
export async function findSlugByBioguideId(bioguideId: string): Promise<string | null> {
  const row = await database().person.findFirst({ where: { bioguideId, ...senatorSince2007 }, select: { slug: true } });
  return row?.slug ?? null;
}

/** Everyone's statements and votes, by last name. */
export async function listComparedRecords(asOf: AsOf = null): Promise<ComparedRecord[]> {
  return comparedRecordsIn(await publicRecord(asOf));
}

/** Everyone who has served since 2007 with what is on record, current senators first, then by state and name. */
export async function listSenators(asOf: AsOf = null): Promise<SenatorSummary[]> {
  return senatorsIn(await publicRecord(asOf));
}
