import "server-only";
import { compareText } from "#domain/calendar-date.ts";
import type { Person } from "#domain/person.ts";
import { listComparedRecords } from "./senators.ts";

/** Everyone in the record by last name, then first, for lists to choose from. */
export async function listPeople(): Promise<Person[]> {
  const people = (await listComparedRecords()).map(({ person }) => person);
  return people.sort(
    (a, b) =>
      compareText(a.lastName, b.lastName) || compareText(a.name, b.name) || compareText(a.bioguideId, b.bioguideId),
  );
}
