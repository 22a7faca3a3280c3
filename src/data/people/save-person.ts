import type { Importer } from "#domain/editors/editor.ts";
import { type Person, personSchema } from "#domain/people/person.ts";
import type { Term } from "#domain/people/term.ts";
import type { Transaction } from "../database/connect.ts";
import { dayColumn } from "../database/date-columns.ts";
import { type Edit, revise } from "../history/revisions.ts";

/**
 * Saves people with all their terms, each as a new version; gives the versions by bioguide id. A fact: only an
 * importer may. Refused: ZodError, EditConflict.
 */
export async function savePeople(
  importer: Importer,
  tx: Transaction,
  edits: readonly Edit<Person>[],
): Promise<Map<string, number>> {
  const checked = edits.map((edit) => ({ ...edit, record: personSchema.parse(edit.record) }));
  const versions = await revise(importer, tx, "person", checked, ({ bioguideId }) => bioguideId);
  const people = checked.map(({ record }) => record);
  const changed = checked.filter(({ basedOn }) => basedOn !== null).map(({ record }) => record);
  const added = checked.filter(({ basedOn }) => basedOn === null).map(({ record }) => record);
  await tx.person.createMany({ data: added.map(toRow) });
  for (const person of changed)
    await tx.person.update({ where: { bioguideId: person.bioguideId }, data: toRow(person) });
  await tx.term.deleteMany({ where: { bioguideId: { in: changed.map(({ bioguideId }) => bioguideId) } } });
  await addTerms(tx, people);
  return versions;
}

function toRow({ terms: _terms, ...person }: Person) {
  return person;
}

async function addTerms(tx: Transaction, people: Person[]): Promise<void> {
  const terms = people.flatMap(({ bioguideId, terms: ownTerms }) => ownTerms.map((term) => ({ bioguideId, ...term })));
  const rows = await tx.term.createManyAndReturn({ data: terms.map(toTermRow) });
  const idOf = new Map(rows.map((row) => [keyOf(row), row.termId]));
  const affiliations = terms.flatMap((term) => {
    const termId = idOf.get(keyOf(toTermRow(term))) as number;
    return term.affiliations.map(({ startsOn, endsOn, ...affiliation }) => ({
      ...affiliation,
      termId,
      startsOn: dayColumn(startsOn),
      endsOn: endsOn && dayColumn(endsOn),
    }));
  });
  await tx.partyAffiliation.createMany({ data: affiliations });
}

function toTermRow({ affiliations: _affiliations, startsOn, endsOn, ...term }: Term & { bioguideId: string }) {
  return { ...term, startsOn: dayColumn(startsOn), endsOn: endsOn && dayColumn(endsOn) };
}

/** What the database holds to be unique among terms. */
function keyOf({ bioguideId, chamber, startsOn }: { bioguideId: string; chamber: string; startsOn: Date }): string {
  return `${bioguideId} ${chamber} ${startsOn.toISOString()}`;
}
