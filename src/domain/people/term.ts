import { z } from "zod";
import { CHAMBERS, type Chamber } from "../roll-calls/roll-call.ts";
import { type CalendarDate, calendarDateSchema } from "../values/calendar-date.ts";

/** The parties that have held a seat in the Senate since 2007. */
export const PARTIES = ["democrat", "republican", "independent"] as const;
export type Party = (typeof PARTIES)[number];

/** Party by date inside one term; `caucus` is the party an independent sits with. */
export const affiliationSchema = z.strictObject({
  party: z.enum(PARTIES),
  caucus: z.enum(PARTIES).nullable(),
  startsOn: calendarDateSchema,
  endsOn: calendarDateSchema.nullable(),
});

/** One stretch of office in one chamber. `endsOn` null: not known. Refused: an end before the start. */
export const termSchema = z
  .strictObject({
    chamber: z.enum(CHAMBERS),
    state: z.string().regex(/^[A-Z]{2}$/),
    senateClass: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
    district: z.int().min(0).nullable(),
    startsOn: calendarDateSchema,
    endsOn: calendarDateSchema.nullable(),
    /** None where the party was none of those that have held a Senate seat since 2007. */
    affiliations: z.array(affiliationSchema),
    /** The party in the words of the official file, "Popular Democrat"; absent where only the affiliations are known. */
    partyPrinted: z.string().trim().min(1).nullable().optional(),
  })
  .refine((term) => term.endsOn === null || term.endsOn >= term.startsOn, "the term ends before it starts");
export type Term = z.infer<typeof termSchema>;

export function isInOffice(term: Term, day: CalendarDate): boolean {
  return term.startsOn <= day && (term.endsOn === null || day <= term.endsOn);
}

/** The party in which a term ended, or is now. */
export function partyAtEnd(term: Term): { party: Party; caucus: Party | null } {
  return term.affiliations.at(-1) as (typeof term.affiliations)[number];
}

/** Runs of terms in one chamber for one state, joined: years are those in which they began and ended. */
export type Service = { chamber: Chamber; state: string; startsOn: CalendarDate; endsOn: CalendarDate | null };

/** Terms that follow each other within a month in one chamber and state are one stretch of service. */
export function servicesOf(terms: readonly Term[]): Service[] {
  const services: Service[] = [];
  for (const term of [...terms].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const last = services.at(-1);
    const follows = last?.endsOn && daysApartAtMost(last.endsOn, term.startsOn, 31);
    if (last && follows && last.chamber === term.chamber && last.state === term.state) last.endsOn = term.endsOn;
    else services.push({ chamber: term.chamber, state: term.state, startsOn: term.startsOn, endsOn: term.endsOn });
  }
  return services;
}

function daysApartAtMost(a: CalendarDate, b: CalendarDate, days: number): boolean {
  return Math.abs(Date.parse(b) - Date.parse(a)) <= days * 86_400_000;
}
