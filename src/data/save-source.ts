import { type Editor, SHIPPED_RECORD } from "#domain/editor.ts";
import type { SourceInput } from "#domain/source.ts";
import type { Transaction } from "./connect.ts";
import { firstDayColumn } from "./date-columns.ts";

/** The ids of sources by their web address. */
export type SourceIds = ReadonlyMap<string, number>;

/**
 * Holds these sources as they are described; an address that is already held takes the new description. Its captured
 * text stays. The shipped record never changes a source that an editor's version of any record names.
 */
export async function saveSources(
  editor: Editor,
  tx: Transaction,
  sources: readonly SourceInput[],
): Promise<SourceIds> {
  const rows = [...new Map(sources.map((source) => [source.url, toRow(source)])).values()];
  const held = await tx.source.findMany({ where: { url: { in: rows.map(({ url }) => url) } } });
  const heldByUrl = new Map(held.map((row) => [row.url, row]));
  const added = rows.filter(({ url }) => !heldByUrl.has(url));
  const untouchable = editor.id === SHIPPED_RECORD ? await addressesOfEditors(tx) : new Set<string>();
  for (const { url, ...row } of rows) {
    const before = heldByUrl.get(url);
    if (!before || untouchable.has(url) || isSame(before, row)) continue;
    await tx.source.update({ where: { url }, data: row });
  }
  const created = await tx.source.createManyAndReturn({ data: added, select: { url: true, sourceId: true } });
  return new Map([...held, ...created].map(({ url, sourceId }) => [url, sourceId]));
}

/** Holds these addresses as sources; what is already known of one stays. */
export async function holdSources(_editor: Editor, tx: Transaction, urls: readonly string[]): Promise<SourceIds> {
  const distinct = [...new Set(urls)];
  await tx.source.createMany({ data: distinct.map((url) => ({ url })), skipDuplicates: true });
  const rows = await tx.source.findMany({ where: { url: { in: distinct } }, select: { url: true, sourceId: true } });
  return new Map(rows.map(({ url, sourceId }) => [url, sourceId]));
}

/** @throws RangeError on an address that was not saved before what names it. */
export function sourceIdOf(ids: SourceIds, url: string): number {
  const id = ids.get(url);
  if (id === undefined) throw new RangeError(`this source is not held: ${url}`);
  return id;
}

async function addressesOfEditors(tx: Transaction): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ url: string }[]>`
    SELECT DISTINCT jsonb_path_query(snapshot, 'strict $.**.url') #>> '{}' AS url
    FROM revisions WHERE editor_id <> ${SHIPPED_RECORD}`;
  return new Set(rows.map(({ url }) => url));
}

function toRow({ publishedOn, ...source }: SourceInput) {
  return {
    ...source,
    publishedOn: publishedOn && firstDayColumn(publishedOn),
    publishedOnPrecision: publishedOn?.precision ?? null,
  };
}

type SourceRow = Omit<ReturnType<typeof toRow>, "url">;

function isSame(before: SourceRow, after: SourceRow): boolean {
  return (Object.keys(after) as (keyof SourceRow)[]).every((key) => before[key]?.valueOf() === after[key]?.valueOf());
}
