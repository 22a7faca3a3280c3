import { z } from "zod";
import { type Party, partyAtEnd, type Term, termSchema } from "./term.ts";

export const bioguideIdSchema = z.string().regex(/^[A-Z]\d{6}$/, "must look like T000464");

/** A person who has served in Congress; a fact, written only by an importer. Senators since January 2007 have pages. */
export const personSchema = z.strictObject({
  bioguideId: bioguideIdSchema,
  lisId: z
    .string()
    .regex(/^S\d{3}$/)
    .nullable(),
  govtrackId: z.int().nullable(),
  icpsrId: z.int().nullable(),
  wikidataId: z.string().nullable(),
  /** Stable part of the address, `jon-tester`; two people of one name are told apart by state, then by bioguide id. */
  slug: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  /** The name readers know: "Jon Tester". */
  name: z.string().min(1),
  /** The parts of the name as the official file prints them; `lastName` is the one that readers know. */
  firstName: z.string().min(1).nullable(),
  middleName: z.string().min(1).nullable(),
  lastName: z.string().min(1),
  suffix: z.string().min(1).nullable(),
  nickname: z.string().min(1).nullable(),
  officialName: z.string().min(1),
  currentlyServing: z.boolean(),
  /** Empty where the official file names no dates of office (the table of all former members). */
  terms: z.array(termSchema),
  notes: z.array(z.string()),
});
export type Person = z.infer<typeof personSchema>;

/** The latest term in the Senate. Everyone in the record has one. @throws RangeError where none is held. */
export function latestSenateTerm(person: Pick<Person, "terms" | "bioguideId">): Term {
  const term = person.terms.filter(({ chamber }) => chamber === "senate").at(-1);
  if (!term) throw new RangeError(`${person.bioguideId} has no term in the Senate`);
  return term;
}

/** State and party of the latest Senate term, as readers see them beside the name. */
export function seatOf(person: Pick<Person, "terms" | "bioguideId">): {
  state: string;
  party: Party;
  caucus: Party | null;
} {
  const term = latestSenateTerm(person);
  return { state: term.state, ...partyAtEnd(term) };
}

/** Held a seat in the Senate after January 3, 2007, the day on which the terms before ended at noon: has a page. */
export function isSenatorSince2007({ terms }: Pick<Person, "terms">): boolean {
  return terms.some(({ chamber, endsOn }) => chamber === "senate" && (endsOn === null || endsOn > "2007-01-03"));
}
