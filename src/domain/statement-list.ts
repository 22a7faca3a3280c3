import type { Stance } from "./position.ts";
import type { Proposition } from "./proposition.ts";
import type { Attribution } from "./statement.ts";

/** The filters of the list of statements. `person`: the slug of a senator or of another voice; `year`: said in it. */
export type StatementFilter = {
  person?: string;
  proposition?: Proposition;
  stance?: Stance;
  attribution?: Attribution;
  year?: number;
  publisher?: string;
};

/** What can be chosen in each filter, with how many published statements stand behind it. */
export type StatementChoices = {
  people: { slug: string; name: string; count: number }[];
  years: { year: number; count: number }[];
  publishers: { publisher: string; count: number }[];
};
