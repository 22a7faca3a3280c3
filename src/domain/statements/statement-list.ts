import { z } from "zod";
import type { Person } from "../people/person.ts";
import { STANCES, type Stance } from "../propositions/position.ts";
import { type Proposition, propositionSchema } from "../propositions/proposition.ts";
import type { Statement } from "../record/record.ts";
import { compareText, earliestDay } from "../values/calendar-date.ts";
import { asOfParameterSchema, pageSchema, type QuerySchema, queryTextSchema } from "../values/list-query.ts";
import { canLieWithin, sinceSchema, untilSchema } from "../values/span-query.ts";
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
export const statementQuerySchema = {
  person: queryTextSchema,
  proposition: propositionSchema,
  stance: z.enum(STANCES),
  attribution: z.enum(ATTRIBUTIONS),
  year: z
    .string()
    .regex(/^(19|20)\d{2}$/)
    .transform(Number),
  publisher: queryTextSchema,
  since: sinceSchema,
  until: untilSchema,
  page: pageSchema,
  asOf: asOfParameterSchema,
} satisfies QuerySchema & Record<keyof StatementFilter, z.ZodType>;

export const STATEMENTS_PER_PAGE = 30;

/**
 * Returns true if a statement passes the filter; a filter that is not set passes everything; `proposition` and `stance`
 * are asked of one and the same position.
 */
export function passesStatementFilter(statement: Statement, filter: StatementFilter): boolean {
  const { person, proposition, stance, attribution, year, publisher } = filter;
  if (person && statement.speaker.slug !== person && statement.speaker.bioguideId !== person) return false;
  if (!canLieWithin(statement.saidOn, filter)) return false;
  if (attribution && statement.attribution !== attribution) return false;
  if (year && yearOf(statement) !== year) return false;
  if (publisher && statement.source.publisher !== publisher) return false;
  if (!proposition && !stance) return true;
  return statement.positions.some(
    (position) => (!proposition || position.proposition === proposition) && (!stance || position.stance === stance),
  );
}

/** Returns the first year that a statement's date can fall in. */
function yearOf({ saidOn }: Statement): number {
  return Number(earliestDay(saidOn).slice(0, 4));
}

/** Lists the filter choices for these statements: speakers by last name, years newest first, publishers by name. */
export function choicesAmong(
  statements: readonly Statement[],
  people: readonly Pick<Person, "slug" | "lastName">[],
): StatementChoices {
  const lastNames = new Map(people.map(({ slug, lastName }) => [slug, lastName]));
  const sortedBy = ({ kind, slug, name }: Statement["speaker"]) =>
    (kind === "senator" ? lastNames.get(slug) : undefined) ?? name;
  return {
    people: counted(
      statements.map(({ speaker }) => speaker),
      ({ slug }) => slug,
    )
      .sort((a, b) => compareText(sortedBy(a.item), sortedBy(b.item)) || compareText(a.item.slug, b.item.slug))
      .map(({ item, count }) => ({ slug: item.slug, name: item.name, count })),
    years: counted(statements.map(yearOf), String)
      .sort((a, b) => b.item - a.item)
      .map(({ item, count }) => ({ year: item, count })),
    publishers: counted(
      statements.flatMap(({ source }) => source.publisher ?? []),
      String,
    )
      .sort((a, b) => compareText(a.item, b.item))
      .map(({ item, count }) => ({ publisher: item, count })),
  };
}

function counted<T>(items: readonly T[], key: (item: T) => string): { item: T; count: number }[] {
  return [...Map.groupBy(items, key).values()].map((group) => ({ item: group[0] as T, count: group.length }));
}

/** What can be chosen in each filter, with how many published statements stand behind it. */
export type StatementChoices = {
  people: { slug: string; name: string; count: number }[];
  years: { year: number; count: number }[];
  publishers: { publisher: string; count: number }[];
};
