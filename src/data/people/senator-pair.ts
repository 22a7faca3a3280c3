import "server-only";
import { pairOf, type SenatorPair } from "#domain/people/senator-pair.ts";
import { listComparedRecords } from "./senators.ts";

/** Two people by their slugs, in this order; null where one of them is not in the record, or both are one. */
export async function findSenatorPair(a: string, b: string): Promise<SenatorPair | null> {
  const records = await listComparedRecords();
  const [first, second] = [a, b].map((slug) => records.find(({ person }) => person.slug === slug));
  return first && second && first !== second ? pairOf(first, second) : null;
}
