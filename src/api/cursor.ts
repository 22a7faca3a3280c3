/** Where a list goes on: the sort key of the last entry given, so that it stays right while entries come and go. */
import { z } from "zod";
import { compareText } from "#domain/values/calendar-date.ts";
import { ApiError } from "./schemas/problem.ts";

export type Key = readonly (string | number)[];

export function writeCursor(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** @throws ApiError where it is no cursor of this list. */
export function readCursor<Schema extends z.ZodType<Key>>(schema: Schema, cursor: string): z.output<Schema> {
  const detail = "cursor did not come from this list. Take it from `next`, or leave it out to start at the beginning.";
  const apiError = new ApiError("invalid-parameter", detail, [{ parameter: "cursor", detail }]);
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    throw apiError;
  }
  const parsed = schema.safeParse(key);
  if (!parsed.success) throw apiError;
  return parsed.data;
}

/** One part of a total order; all parts together tell any two entries apart. */
export type Order<Item> = { by: (item: Item) => string | number; descending?: boolean };

export type Page<Item> = { items: Item[]; next: Key | null };

/** One page of what is held in memory, in a total order. */
export function pageInMemory<Item>(
  items: readonly Item[],
  orders: readonly Order<Item>[],
  { after, limit }: { after: Key | undefined; limit: number },
): Page<Item> {
  const keyed = items
    .map((item) => ({ item, key: orders.map(({ by }) => by(item)) }))
    .sort((a, b) => compareKeys(a.key, b.key, orders));
  const rest = after ? keyed.filter(({ key }) => compareKeys(key, after, orders) > 0) : keyed;
  const page = rest.slice(0, limit);
  return { items: page.map(({ item }) => item), next: rest.length > limit ? (page.at(-1)?.key ?? null) : null };
}

/** One page of what was asked for with one entry more than is given. */
export function pageOfRows<Row, Item>(
  rows: readonly Row[],
  limit: number,
  { itemOf, keyOf }: { itemOf: (row: Row) => Item; keyOf: (row: Row) => Key },
): Page<Item> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(itemOf), next: rows.length > limit && last ? keyOf(last) : null };
}

function compareKeys(a: Key, b: Key, orders: readonly { descending?: boolean }[]): number {
  for (const [index, { descending }] of orders.entries()) {
    const [left, right] = [a[index], b[index]];
    const order =
      typeof left === "number" && typeof right === "number" ? left - right : compareText(String(left), String(right));
    if (order !== 0) return descending ? -order : order;
  }
  return 0;
}

/** A text in a cursor: what PostgreSQL would refuse is refused here. */
export const keyText = z
  .string()
  .max(300)
  .regex(/^[^\0]*$/);
