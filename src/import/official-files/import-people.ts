import { officialFilesImporter } from "#auth/importers/official-files.ts";
import type { Database } from "#data/database/connect.ts";
import { type Edit, snapshotSha256 } from "#data/history/revisions.ts";
import { readStoredPeople } from "#data/official-files/stored-people.ts";
import { savePeople } from "#data/people/save-person.ts";
import { SEED_DATA } from "#domain/editors/editor.ts";
import type { Person } from "#domain/people/person.ts";
import { FileRejected } from "./formats/file-rejected.ts";
import type { Legislator } from "./formats/legislator.ts";
import { mergePerson, newPerson } from "./merge-person.ts";
import { slugsFor } from "./person-slugs.ts";

/** `changed`: the bioguide ids of those who were held and have a new version. */
export type PeopleWritten = { added: number; changed: string[]; same: number };

/** All of one file, in one transaction; a first table of everybody takes seconds. */
const TRANSACTION_OPTIONS = { timeout: 300_000, maxWait: 30_000 };
const AT_ONCE = 500;

/** Imports people from a file of legislators. Names only make slugs; nobody is told by one. @throws FileRejected */
export async function importPeople(
  database: Database,
  people: readonly Legislator[],
  { today }: { today: string },
): Promise<PeopleWritten> {
  return database.$transaction(async (tx) => {
    const stored = await readStoredPeople(tx);
    assertIdsNotTaken(
      people,
      [...stored.values()].map(({ person }) => person),
    );
    const taken = new Set([...stored.values()].map(({ person }) => person.slug));
    const slugs = slugsFor(
      people.filter(({ bioguideId }) => !stored.has(bioguideId)),
      taken,
    );
    const edits = people.flatMap((file): Edit<Person>[] => {
      const before = stored.get(file.bioguideId);
      if (!before) {
        const record = newPerson(file, slugs.get(file.bioguideId) as string, today);
        return [{ record, basedOn: null, reason: "A file of legislators" }];
      }
      const isSeeded = before.editorId === SEED_DATA;
      const record = mergePerson(before.person, file, today, { isSeeded });
      if (snapshotSha256(record) === snapshotSha256(before.person)) return [];
      return [{ record, basedOn: before.version, reason: "A file of legislators" }];
    });
    for (let from = 0; from < edits.length; from += AT_ONCE)
      await savePeople(officialFilesImporter, tx, edits.slice(from, from + AT_ONCE));
    const added = edits.filter(({ basedOn }) => basedOn === null).length;
    const changed = edits.filter(({ basedOn }) => basedOn !== null).map(({ record }) => record.bioguideId);
    return { added, changed, same: people.length - edits.length };
  }, TRANSACTION_OPTIONS);
}

/** One id, one person: a file that gives a held id to somebody else is wrong, or what is held is. */
function assertIdsNotTaken(people: readonly Legislator[], stored: readonly Person[]): void {
  for (const field of ["lisId", "govtrackId"] as const) {
    const holders = new Map(stored.map((person) => [person[field], person.bioguideId]));
    for (const person of people) {
      const holder = person[field] === null ? undefined : holders.get(person[field]);
      if (holder !== undefined && holder !== person.bioguideId)
        throw new FileRejected(`${person.bioguideId}.${field}`, `is that of ${holder}`, person[field]);
    }
  }
}
