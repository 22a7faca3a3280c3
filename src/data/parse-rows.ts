import type { z } from "zod";

/** Parses the rows of an SQL query: TypeScript can't know their shape. @throws ZodError if a row is not as declared. */
export function parseRows<T>(row: z.ZodType<T>, rows: readonly unknown[]): T[] {
  return rows.map((each) => row.parse(each));
}
