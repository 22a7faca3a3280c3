import type { Transaction } from "../database/connect.ts";
import { describedAs } from "./save-source.ts";

type Described = { url: string; publisher?: unknown };

/**
 * A record with every source described as it is held now, or by the one that took its place: what a source is called is
 * no part of the record that names it.
 */
export async function withStoredSources<T>(tx: Pick<Transaction, "source">, record: T): Promise<T> {
  const found = await storedSources(tx, new Set(sourcesIn(record).map(({ url }) => url)));
  return replaced(record, found) as T;
}

/** The record as it is put in, with those sources that say the same as `before` described as they are held now. */
export async function withStoredSameSources<T>(tx: Pick<Transaction, "source">, record: T, before: T): Promise<T> {
  const unchanged = new Set(sourcesIn(before).map((source) => JSON.stringify(source)));
  const same = sourcesIn(record).filter((source) => unchanged.has(JSON.stringify(source)));
  return replaced(record, await storedSources(tx, new Set(same.map(({ url }) => url)))) as T;
}

type StoredSources = ReadonlyMap<string, { url: string }>;

async function storedSources(tx: Pick<Transaction, "source">, urls: ReadonlySet<string>): Promise<StoredSources> {
  const found = new Map<string, { url: string }>();
  for (const url of urls) {
    let row = await tx.source.findUnique({ where: { url } });
    while (row?.replacedById) row = await tx.source.findUnique({ where: { sourceId: row.replacedById } });
    if (row) found.set(url, describedAs(row));
  }
  return found;
}

/** A reading names its sources by their address, with what they are for; other records bring the description. */
function replaced(value: unknown, stored: StoredSources): unknown {
  if (Array.isArray(value)) return withoutRepeats(value.map((each) => replaced(each, stored)));
  if (typeof value !== "object" || value === null) return value;
  if (isSource(value)) {
    const now = stored.get(value.url);
    if (!now) return value;
    return "publisher" in value ? now : { ...value, url: now.url };
  }
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replaced(each, stored)]));
}

/** Two sources of one list can have become the same. */
function withoutRepeats(list: unknown[]): unknown[] {
  const seen = new Set<string>();
  return list.filter((each) => {
    if (!isSource(each) || !("publisher" in each)) return true;
    return !seen.has(each.url) && seen.add(each.url);
  });
}

function sourcesIn(value: unknown): Described[] {
  if (isSource(value)) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(sourcesIn) : [];
}

function isSource(value: unknown): value is Described {
  return typeof value === "object" && value !== null && "url" in value && typeof value.url === "string";
}
