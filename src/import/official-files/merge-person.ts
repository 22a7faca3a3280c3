import type { Person } from "#domain/people/person.ts";
import type { Term } from "#domain/people/term.ts";
import { type CalendarDate, compareText } from "#domain/values/calendar-date.ts";
import type { Legislator } from "./formats/legislator.ts";
import { knownName } from "./person-slugs.ts";

/** Somebody who was not known before. `today` decides who is serving; a table without dates knows nobody's terms. */
export function newPerson(file: Legislator, slug: string, today: CalendarDate): Person {
  const { state: _, terms, officialName, ...ids } = file;
  const parts = [file.firstName, file.middleName, file.lastName, file.suffix];
  return {
    ...ids,
    slug,
    name: knownName(file),
    officialName: officialName ?? parts.filter(Boolean).join(" "),
    currentlyServing: isServing(terms ?? [], today),
    terms: terms ?? [],
    notes: [],
  };
}

/**
 * A person who is held, after a file has been read. Slug and known name stay. Of somebody whom the seed data
 * describes, only ids that were missing and terms that began since are taken: it was put together from several files,
 * some of them younger than this one.
 */
export function mergePerson(
  stored: Person,
  file: Legislator,
  today: CalendarDate,
  { isSeeded }: { isSeeded: boolean },
): Person {
  const ids = {
    lisId: stored.lisId ?? file.lisId,
    govtrackId: stored.govtrackId ?? file.govtrackId,
    icpsrId: stored.icpsrId ?? file.icpsrId,
    wikidataId: stored.wikidataId ?? file.wikidataId,
  };
  const terms = isSeeded ? withLaterTerms(stored.terms, file.terms ?? []) : (file.terms ?? stored.terms);
  const added = terms.length > stored.terms.length;
  const currentlyServing = isSeeded && !added ? stored.currentlyServing : isServing(terms, today);
  return { ...stored, ...ids, terms, currentlyServing };
}

function withLaterTerms(stored: readonly Term[], found: readonly Term[]): Term[] {
  const last =
    stored
      .map(({ startsOn }) => startsOn)
      .sort(compareText)
      .at(-1) ?? "";
  return [...stored, ...found.filter(({ startsOn }) => startsOn > last)];
}

function isServing(terms: readonly Term[], today: CalendarDate): boolean {
  return terms.some(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn > today));
}
