import "server-only";
import type { Person } from "#domain/person.ts";
import { publicRecord } from "./public-record.ts";

/** Everyone in the record by last name, then first, for lists to choose from. */
export async function listPeople(): Promise<Person[]> {
  return (await publicRecord()).people;
}
