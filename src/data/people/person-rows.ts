import type { Person } from "#domain/people/person.ts";
import { calendarDay } from "../database/calendar-days.ts";
import type { Prisma } from "../generated/client.ts";

/** What has to be read of a person to make the domain's `Person`. */
export const personInclude = {
  terms: {
    orderBy: { startsOn: "asc" },
    include: { affiliations: { orderBy: { startsOn: "asc" } } },
  },
} as const satisfies Prisma.PersonInclude;

/** A term in the Senate that went on after January 3, 2007, the day on which the terms before ended at noon. */
export const senateTermSince2007 = {
  chamber: "senate",
  OR: [{ endsOn: null }, { endsOn: { gt: new Date("2007-01-03T00:00:00Z") } }],
} as const satisfies Prisma.TermWhereInput;

/** The people whom the public pages are about. Every other member of Congress is held for the votes alone. */
export const senatorSince2007 = { terms: { some: senateTermSince2007 } } as const satisfies Prisma.PersonWhereInput;

type PersonRow = Prisma.PersonGetPayload<{ include: typeof personInclude }>;

export function toPerson({ terms, ...row }: PersonRow): Person {
  return {
    ...row,
    terms: terms.map((term) => ({
      chamber: term.chamber,
      state: term.state,
      senateClass: term.senateClass as 1 | 2 | 3 | null,
      district: term.district,
      startsOn: calendarDay(term.startsOn),
      endsOn: term.endsOn && calendarDay(term.endsOn),
      ...(term.partyPrinted !== null && { partyPrinted: term.partyPrinted }),
      affiliations: term.affiliations.map(({ party, caucus, startsOn, endsOn }) => ({
        party,
        caucus,
        startsOn: calendarDay(startsOn),
        endsOn: endsOn && calendarDay(endsOn),
      })),
    })),
  };
}
