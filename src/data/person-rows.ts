import type { Person } from "#domain/person.ts";
import { calendarDay } from "./calendar-days.ts";
import type { Prisma } from "./generated/client.ts";

/** What has to be read of a person to make the domain's `Person`. */
export const personInclude = {
  terms: {
    orderBy: { startsOn: "asc" },
    include: { affiliations: { orderBy: { startsOn: "asc" } } },
  },
} as const satisfies Prisma.PersonInclude;

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
      affiliations: term.affiliations.map(({ party, caucus, startsOn, endsOn }) => ({
        party,
        caucus,
        startsOn: calendarDay(startsOn),
        endsOn: endsOn && calendarDay(endsOn),
      })),
    })),
  };
}
