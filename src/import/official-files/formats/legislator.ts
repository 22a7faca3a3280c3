import type { Party, Term } from "#domain/people/term.ts";
import type { Chamber } from "#domain/roll-calls/roll-call.ts";
import type { CalendarDate } from "#domain/values/calendar-date.ts";
import { isCalendarDate } from "#domain/values/calendar-date.ts";
import { FileRejected } from "./file-rejected.ts";

/** A member of Congress as congress-legislators knows them; `terms` null where the file names no dates of office. */
export type Legislator = {
  bioguideId: string;
  lisId: string | null;
  govtrackId: number | null;
  icpsrId: number | null;
  wikidataId: string | null;
  firstName: string;
  middleName: string | null;
  lastName: string;
  suffix: string | null;
  nickname: string | null;
  officialName: string | null;
  /** Of the latest term; tells apart two people of one name. */
  state: string;
  terms: Term[] | null;
};

const CHAMBERS: Record<string, Chamber> = { sen: "senate", rep: "house" };

export function chamberOf(printed: string, element: string): Chamber {
  const chamber = Object.hasOwn(CHAMBERS, printed) ? CHAMBERS[printed] : undefined;
  if (!chamber) throw new FileRejected(element, "must be sen or rep", printed);
  return chamber;
}

/** The party as our record calls it; null for one that has held no Senate seat since 2007. */
export function partyOf(printed: string): Party | null {
  // "Independent Democrat": whom such a senator sits with is the caucus; the printed words are kept beside.
  if (printed.startsWith("Independent ")) return "independent";
  const parties: Record<string, Party> = { Democrat: "democrat", Republican: "republican", Independent: "independent" };
  return Object.hasOwn(parties, printed) ? (parties[printed] as Party) : null;
}

export function idOf(value: string, pattern: RegExp, element: string): string {
  if (!pattern.test(value)) throw new FileRejected(element, "has another form", value);
  return value;
}

export const BIOGUIDE_ID = /^[A-Z]\d{6}$/;
export const LIS_ID = /^S\d{3}$/;

export function dayOf(value: string, element: string): CalendarDate {
  if (!isCalendarDate(value)) throw new FileRejected(element, "is no day that exists", value);
  return value;
}

export function stateOf(value: string, element: string): string {
  return idOf(value, /^[A-Z]{2}$/, element);
}

/** @throws FileRejected where somebody, or an id, stands in the file twice. */
export function assertNoRepeatedIds(people: readonly Legislator[]): Legislator[] {
  for (const field of ["bioguideId", "lisId", "govtrackId"] as const) {
    const seen = new Set<string | number>();
    for (const person of people) {
      const id = person[field];
      if (id !== null && seen.has(id)) throw new FileRejected(field, "stands in the file twice", id);
      if (id !== null) seen.add(id);
    }
  }
  return [...people];
}
