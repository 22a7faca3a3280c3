import type { Headline } from "../comparisons/headline.ts";
import type { Proposition } from "../propositions/proposition.ts";
import { compareText } from "../values/calendar-date.ts";
import { latestSenateTerm, type Person } from "./person.ts";
import { stateName } from "./state.ts";
import type { Party } from "./term.ts";

/** One person in the list of senators: who, and what is on record. */
export type SenatorSummary = {
  person: Person;
  headlines: readonly Headline[];
  /** Published statements, outcomes of inquiries, votes on the subject. */
  statements: number;
  inquiries: number;
  votes: number;
  /** Propositions on which a stated position conflicts with a vote, whatever the context. */
  conflictsOn: Proposition[];
};

/** The filters of the list of senators; a filter that is not set lets everybody through. */
export type SenatorFilter = {
  state?: string;
  party?: Party;
  service?: "current" | "former";
  conflict?: "flagged";
  proposition?: Proposition;
};

/** `proposition`: has stated a position on it; with `conflict`, a conflict on it. */
export function passes(summary: SenatorSummary, filter: SenatorFilter): boolean {
  const term = latestSenateTerm(summary.person);
  const party = term.affiliations.at(-1)?.party;
  if (filter.state && term.state !== filter.state) return false;
  if (filter.party && party !== filter.party) return false;
  if (filter.service && summary.person.currentlyServing !== (filter.service === "current")) return false;
  if (filter.conflict && summary.conflictsOn.length === 0) return false;
  if (!filter.proposition) return true;
  if (filter.conflict) return summary.conflictsOn.includes(filter.proposition);
  const headline = summary.headlines.find(({ proposition }) => proposition === filter.proposition);
  return headline !== undefined && (headline.governing !== null || headline.later.length > 0);
}

/** Current senators first, then by state, then by last name. */
export function currentFirst(a: SenatorSummary, b: SenatorSummary): number {
  return (
    Number(b.person.currentlyServing) - Number(a.person.currentlyServing) ||
    compareText(stateName(latestSenateTerm(a.person).state), stateName(latestSenateTerm(b.person).state)) ||
    compareText(a.person.lastName, b.person.lastName) ||
    compareText(a.person.bioguideId, b.person.bioguideId)
  );
}
