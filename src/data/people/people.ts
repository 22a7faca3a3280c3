import "server-only";
import type { Person } from "#domain/people/person.ts";
import { publicRecord } from "../record/public-record.ts";

/** Everyone in the record by last name, then first, for lists to choose from. */
export async function listPeople(): Promise<Person[]> {
  return (await publicRecord()).people;
}
