/** The filters of a list as they stand in its address: read strictly, written always in one order. */
import { z } from "zod";

/** A query as it arrives: a key that is given twice has several values. */
export type Query = Record<string, string | string[] | undefined>;

/** The query of a request as pages are given it. */
export function queryOf(parameters: URLSearchParams): Query {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((key) => {
      const values = parameters.getAll(key);
      return [key, values.length > 1 ? values : values[0]];
    }),
  );
}

/** What each key of an address may hold, in the order in which the keys are written. */
export type QuerySchema = Record<string, z.ZodType>;

export type QueryValues<Schema extends QuerySchema> = { [Key in keyof Schema]?: z.output<Schema[Key]> };

/** `ignored`: values that are not known, as readers are told: "stance: maybe". */
export type ReadQuery<Schema extends QuerySchema> = { values: QueryValues<Schema>; ignored: string[] };

/** The number of a page in an address; the first is 1. */
export const pageSchema = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);

/** Words that are compared as they are. Control characters are refused: PostgreSQL would, too. */
export const queryTextSchema = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}+$/u);

/** A day whose record is asked for, as it was typed: what it is worth is for `readAsOf` to say. */
export const asOfParameterSchema = z.string().max(40);

/** Empty values and keys that the list does not have count for nothing; a value that is not known is left out and named. */
export function readQuery<Schema extends QuerySchema>(schema: Schema, query: Query): ReadQuery<Schema> {
  const values: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [key, valueSchema] of Object.entries(schema)) {
    const value = query[key];
    if (!hasValue(value)) continue;
    const parsed = valueSchema.safeParse(value);
    if (parsed.success) values[key] = parsed.data;
    else ignored.push(`${key}: ${[value].flat().join(", ")}`);
  }
  return { values: values as QueryValues<Schema>, ignored };
}

/** Tells whether an address asks for anything of a list, be it something that is not known. */
export function carriesAny(schema: QuerySchema, query: Query): boolean {
  return Object.keys(schema).some((key) => hasValue(query[key]));
}

/** Tells whether a value counts: a form sends an empty one where nothing was chosen. */
export function hasValue(value: string | string[] | undefined): value is string | string[] {
  return value !== undefined && value !== "";
}

/** The address of a list with these filters: the keys in the order of the shape, the first page without its number. */
export function queryPath<Schema extends QuerySchema>(
  path: string,
  schema: Schema,
  values: QueryValues<Schema>,
): string {
  const query = new URLSearchParams();
  for (const key of Object.keys(schema)) {
    const value = values[key];
    if (value !== undefined && !(key === "page" && value === 1)) query.set(key, String(value));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}

/** How many pages a list of `total` entries has; an empty list has one. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** The values as a form keeps them in hidden fields. */
export function hiddenFieldsOf(values: Record<string, string | number | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
}
