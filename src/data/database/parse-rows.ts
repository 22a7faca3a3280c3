import { z } from "zod";

/** Parses the rows of an SQL query, whose shape TypeScript can't know. @throws ZodError if a row is not as declared. */
export function parseRows<T>(row: z.ZodType<T>, rows: unknown): T[] {
  return z.array(row).parse(rows);
}

/** Parses the first row of a query that always returns one. @throws ZodError if there is none, or it is not as declared. */
export function parseRow<T>(row: z.ZodType<T>, rows: unknown): T {
  return z.tuple([row]).rest(z.unknown()).parse(rows)[0];
}
