import { z } from "zod";
import { pageSchema, type QueryShape, wordsSchema } from "./list-query.ts";
import { STANCES, type Stance } from "./position.ts";
import { type Proposition, propositionSchema } from "./proposition.ts";
import { sinceSchema, untilSchema } from "./span-query.ts";
import { ATTRIBUTIONS, type Attribution } from "./statement.ts";

/**
 * The filters of the list of statements. `person`: the slug or bioguide id of a senator, or the slug of another voice;
 * `year`: said in it; `since` and `until`: days between which the words can have been said.
 */
export type StatementFilter = {
  person?: string;
  proposition?: Proposition;
  stance?: Stance;
  attribution?: Attribution;
  year?: number;
  publisher?: string;
  since?: string;
  until?: string;
};

/** The filters and the page as they stand in the address. */
export const statementQueryShape = {
  person: wordsSchema,
  proposition: propositionSchema,
  stance: z.enum(STANCES),
  attribution: z.enum(ATTRIBUTIONS),
  year: z
    .string()
    .regex(/^(19|20)\d{2}$/)
    .transform(Number),
  publisher: wordsSchema,
  since: sinceSchema,
  until: untilSchema,
  page: pageSchema,
} satisfies QueryShape & Record<keyof StatementFilter, z.ZodType>;

export const STATEMENTS_PER_PAGE = 30;

/** What can be chosen in each filter, with how many published statements stand behind it. */
export type StatementChoices = {
  people: { slug: string; name: string; count: number }[];
  years: { year: number; count: number }[];
  publishers: { publisher: string; count: number }[];
};
