import { officialFilesImporter } from "#auth/importers/official-files.ts";
import type { Transaction } from "#data/database/connect.ts";
import type { Edit } from "#data/history/revisions.ts";
import { readHoldersOf, readSlugsOf } from "#data/official-files/stored-people.ts";
import { savePeople } from "#data/people/save-person.ts";
import type { Person } from "#domain/people/person.ts";

/**
 * Lets people of the seed data have the addresses that it gives them, where official files brought somebody of
 * the same name before. Whoever has no page gives the address up; one with a page is known to readers by then and
 * stays, and whoever comes later is told apart by state. Gives the people with the addresses they will have.
 */
export async function resolveSlugConflicts(
  tx: Transaction,
  people: readonly Person[],
): Promise<{ people: Person[]; moved: number }> {
  const slugs = people.map(({ slug }) => slug);
  const seeded = new Map(people.map((person) => [person.slug, person]));
  const holders = (await readHoldersOf(tx, slugs)).filter(
    ({ person }) => seeded.get(person.slug)?.bioguideId !== person.bioguideId,
  );
  if (holders.length === 0) return { people: [...people], moved: 0 };
  const latecomers = new Map(
    holders
      .filter(({ hasPage }) => hasPage)
      .flatMap(({ person }) => [seeded.get(person.slug) as Person])
      .map((person) => [person.bioguideId, person]),
  );
  const movers = holders.filter(({ hasPage }) => !hasPage);
  const both = [...latecomers.values(), ...movers.map(({ person }) => person)];
  const taken = new Set([...slugs, ...(await readHoldersOf(tx, both.flatMap(otherSlugs))).map(slugOfHolder)]);
  const edits = movers.map(({ person, version }): Edit<Person> => {
    const slug = freeSlug(person, taken);
    return { record: { ...person, slug }, basedOn: version, reason: "A senator has this slug" };
  });
  await savePeople(officialFilesImporter, tx, edits);
  const now = await readSlugsOf(tx, [...latecomers.keys()]);
  const resolved = people.map((person) => {
    if (!latecomers.has(person.bioguideId)) return person;
    return { ...person, slug: now.get(person.bioguideId) ?? freeSlug(person, taken) };
  });
  return { people: resolved, moved: edits.length };
}

const slugOfHolder = ({ person }: { person: Person }) => person.slug;

/** By state, then by bioguide id, as official files tell people of one name apart. */
function otherSlugs({ slug, terms, bioguideId }: Person): string[] {
  const state = terms.at(-1)?.state.toLowerCase();
  const byId = `${slug}-${bioguideId.toLowerCase()}`;
  return state ? [`${slug}-${state}`, `${slug}-${state}-${bioguideId.toLowerCase()}`, byId] : [byId];
}

function freeSlug(person: Person, taken: Set<string>): string {
  const slug = otherSlugs(person).find((each) => !taken.has(each)) as string;
  taken.add(slug);
  return slug;
}
