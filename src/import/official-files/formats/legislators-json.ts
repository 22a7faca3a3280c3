import { STATES } from "#domain/people/state.ts";
import type { Term } from "#domain/people/term.ts";
import { FileRejected } from "./file-rejected.ts";
import { asObject, type Json, listAt, requiredTextIn, textIn } from "./json-fields.ts";
import {
  assertNoRepeatedIds,
  BIOGUIDE_ID,
  chamberOf,
  dayOf,
  idOf,
  type Legislator,
  LIS_ID,
  partyOf,
  stateOf,
} from "./legislator.ts";

/** congress-legislators as JSON: a list of people with all their terms. @throws FileRejected */
export function parseLegislatorsJson(list: readonly unknown[]): Legislator[] {
  return assertNoRepeatedIds(list.map((item, index) => legislatorOf(item, `[${index}]`)));
}

/** One person, from JSON or YAML, which say the same. */
export function legislatorOf(item: unknown, element: string): Legislator {
  const person = asObject(item, element);
  const ids = asObject(person.id, `${element}.id`);
  const name = asObject(person.name, `${element}.name`);
  const bioguideId = idOf(requiredTextIn(ids, "bioguide", element), BIOGUIDE_ID, `${element}.id.bioguide`);
  const lis = textIn(ids, "lis", bioguideId);
  const terms = listAt(person, "terms", bioguideId).map((term, index) => termOf(term, `${bioguideId}.terms.${index}`));
  const starts = terms.map(({ chamber, startsOn }) => `${chamber} ${startsOn}`);
  const twice = starts.findIndex((start, index) => starts.indexOf(start) !== index);
  if (twice !== -1)
    throw new FileRejected(`${bioguideId}.terms.${twice}.start`, "two terms begin on one day", terms[twice]?.startsOn);
  const latest = terms.at(-1);
  if (!latest) throw new FileRejected(`${bioguideId}.terms`, "is empty");
  return {
    bioguideId,
    lisId: lis === "" ? null : idOf(lis, LIS_ID, `${bioguideId}.id.lis`),
    govtrackId: wholeNumber(ids.govtrack, `${bioguideId}.id.govtrack`),
    icpsrId: wholeNumber(ids.icpsr, `${bioguideId}.id.icpsr`),
    wikidataId: textIn(ids, "wikidata", bioguideId) || null,
    firstName: requiredTextIn(name, "first", bioguideId),
    middleName: textIn(name, "middle", bioguideId) || null,
    lastName: requiredTextIn(name, "last", bioguideId),
    suffix: textIn(name, "suffix", bioguideId) || null,
    nickname: textIn(name, "nickname", bioguideId) || null,
    officialName: textIn(name, "official_full", bioguideId) || null,
    state: latest.state,
    terms,
  };
}

function termOf(value: unknown, element: string): Term {
  const term = asObject(value, element);
  const chamber = chamberOf(requiredTextIn(term, "type", element), `${element}.type`);
  const [startsOn, endsOn] = (["start", "end"] as const).map((field) =>
    dayOf(requiredTextIn(term, field, element), `${element}.${field}`),
  ) as [string, string];
  assertDayOrder(startsOn, endsOn, element);
  const partyPrinted = textIn(term, "party", element) || null;
  const state = stateOf(requiredTextIn(term, "state", element), `${element}.state`);
  const affiliations = Array.isArray(term.party_affiliations)
    ? listAt(term, "party_affiliations", element).map((each, index) => affiliationOf(each, `${element}.${index}`))
    : [{ party: partyPrinted, caucus: textIn(term, "caucus", element) || null, startsOn, endsOn }];
  // Those who have held a Senate seat since 2007 have pages, which name a state and a party.
  if (chamber === "senate" && endsOn > "2007-01-03") {
    if (!Object.hasOwn(STATES, state)) throw new FileRejected(`${element}.state`, "is no state", state);
    if (affiliations.length === 0) throw new FileRejected(`${element}.party_affiliations`, "is empty");
    for (const { party, caucus } of affiliations) {
      if (party === null || partyOf(party) === null) throw new FileRejected(`${element}.party`, NO_PARTY, party);
      if (caucus !== null && partyOf(caucus) === null) throw new FileRejected(`${element}.caucus`, NO_PARTY, caucus);
    }
  }
  const starts = affiliations.map((affiliation) => affiliation.startsOn);
  const twice = starts.find((day, index) => starts.indexOf(day) !== index);
  if (twice) throw new FileRejected(`${element}.party_affiliations`, "two begin on one day", twice);
  return {
    chamber,
    state,
    senateClass: chamber === "senate" ? classOf(term, element) : null,
    district: chamber === "house" ? districtOf(term.district) : null,
    startsOn,
    endsOn,
    affiliations: affiliations.flatMap(({ party, caucus, ...days }) => {
      const known = party === null ? null : partyOf(party);
      return known ? [{ party: known, caucus: caucus === null ? null : partyOf(caucus), ...days }] : [];
    }),
    partyPrinted,
  };
}

const NO_PARTY = "is no party that has held a seat in the Senate since 2007";

function assertDayOrder(startsOn: string, endsOn: string, element: string): void {
  if (endsOn < startsOn) throw new FileRejected(`${element}.end`, "is before the start", endsOn);
}

function affiliationOf(value: unknown, element: string) {
  const affiliation = asObject(value, element);
  const startsOn = dayOf(requiredTextIn(affiliation, "start", element), `${element}.start`);
  const endsOn = dayOf(requiredTextIn(affiliation, "end", element), `${element}.end`);
  assertDayOrder(startsOn, endsOn, element);
  return {
    party: textIn(affiliation, "party", element) || null,
    caucus: textIn(affiliation, "caucus", element) || null,
    startsOn,
    endsOn,
  };
}

function classOf(term: Json, element: string): 1 | 2 | 3 {
  const value = term.class;
  if (value !== 1 && value !== 2 && value !== 3) throw new FileRejected(`${element}.class`, "must be 1, 2 or 3", value);
  return value;
}

/** The file writes -1 where the district is not known. */
function districtOf(value: unknown): number | null {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < 100 ? (value as number) : null;
}

function wholeNumber(value: unknown, element: string): number | null {
  if (value === undefined || value === null) return null;
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 999_999_999)
    throw new FileRejected(element, "must be a whole number", value);
  return value as number;
}
