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
 * describes, only ids that were missing and what happened since are taken: terms that began, a term under way that ends
 * early, a change of party within one. It was put together from several files, some of them younger than this one.
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
  const terms = isSeeded ? withLaterEvents(stored.terms, file.terms ?? [], today) : (file.terms ?? stored.terms);
  const isChanged = terms.length > stored.terms.length || terms.some((term, index) => term !== stored.terms[index]);
  const currentlyServing = isSeeded && !isChanged ? stored.currentlyServing : isServing(terms, today);
  return { ...stored, ...ids, terms, currentlyServing };
}

function withLaterEvents(stored: readonly Term[], found: readonly Term[], today: CalendarDate): Term[] {
  const last =
    stored
      .map(({ startsOn }) => startsOn)
      .sort(compareText)
      .at(-1) ?? "";
  const followed = stored.map((term) => {
    const same = found.find(({ chamber, startsOn }) => chamber === term.chamber && startsOn === term.startsOn);
    return same ? withEventsOf(term, same, today) : term;
  });
  return [...followed, ...found.filter(({ startsOn }) => startsOn > last)];
}

/** Ends of terms that are over differ between files by adjournment, which is no event; those of older files are later. */
function withEventsOf(stored: Term, found: Term, today: CalendarDate): Term {
  const isUnderWay = stored.endsOn === null || stored.endsOn > today;
  if (!isUnderWay) return stored;
  const endsOn = found.endsOn !== null && (stored.endsOn ?? "9999") > found.endsOn ? found.endsOn : stored.endsOn;
  const [lastStored, lastFound] = [stored.affiliations.at(-1), found.affiliations.at(-1)];
  const changesParty = lastStored && lastFound && lastFound.startsOn > lastStored.startsOn;
  if (endsOn === stored.endsOn && !changesParty) return stored;
  const affiliations = (changesParty ? found : stored).affiliations.map((affiliation) =>
    endsOn !== null && (affiliation.endsOn ?? "9999") > endsOn ? { ...affiliation, endsOn } : affiliation,
  );
  return { ...stored, endsOn, affiliations };
}

function isServing(terms: readonly Term[], today: CalendarDate): boolean {
  return terms.some(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn > today));
}
