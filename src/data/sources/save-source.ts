import { z } from "zod";
import { type Editor, isAtLeast, NotPermitted, SEED_DATA } from "#domain/editors/editor.ts";
import { type SourceInput, sourceSchema } from "#domain/sources/source.ts";
import { partialDay } from "../database/calendar-days.ts";
import type { Transaction } from "../database/connect.ts";
import { firstDayColumn } from "../database/date-columns.ts";
import { parseRows } from "../database/parse-rows.ts";
import type { Source as SourceRow } from "../generated/client.ts";
import { type Edit, revise, snapshotSha256 } from "../history/revisions.ts";
import { isCitedPublicly } from "./citations.ts";

/** The ids of sources by their web address. */
export type SourceIds = ReadonlyMap<string, number>;

/**
 * Holds these sources as they are described; an address that is already held takes the new description, as a new
 * version. Its captured text stays. The shipped record never changes a source that an editor's version of any record
 * names; whoever may not publish never changes one that readers see.
 */
export async function saveSources(
  editor: Editor,
  tx: Transaction,
  sources: readonly SourceInput[],
): Promise<SourceIds> {
  const byUrl = new Map(sources.map((source) => [source.url, source]));
  const stored = await tx.source.findMany({ where: { url: { in: [...byUrl.keys()] } } });
  const storedByUrl = new Map(stored.map((row) => [row.url, row]));
  const added = [...byUrl.values()].filter(({ url }) => !storedByUrl.has(url));
  const untouchable = editor.id === SEED_DATA ? await urlsNamedByEditors(tx) : new Set<string>();
  for (const row of stored) {
    const source = byUrl.get(row.url) as SourceInput;
    if (untouchable.has(row.url) || isSame(row, source)) continue;
    if (!mayChangePublic(editor) && (await isCitedPublicly(tx, row.sourceId))) {
      // That it stayed as it is has to be known of it later.
      if (row.version === 0) await saveFirstVersion(tx, row);
      continue;
    }
    await saveDescription(editor, tx, row, source, "Described with a record that names it");
  }
  const created = await tx.source.createManyAndReturn({
    data: added.map((source) => ({ ...toRow(source), version: editor.id === SEED_DATA ? 0 : 1 })),
    select: { url: true, sourceId: true },
  });
  if (editor.id !== SEED_DATA) {
    const idOf = new Map(created.map(({ url, sourceId }) => [url, String(sourceId)]));
    const edits = added.map((record) => ({ record, basedOn: null, reason: "Added with a record that names it" }));
    await revise(editor, tx, "source", edits, ({ url }) => idOf.get(url) as string);
  }
  return new Map([...stored, ...created].map(({ url, sourceId }) => [url, sourceId]));
}

/**
 * Describes a source again. Its address is what it is, and stays. Refused: ZodError, EditConflict; NotPermitted for
 * another address, and for whoever may not publish where readers see the source.
 */
export async function describeSource(
  editor: Editor,
  tx: Transaction,
  { sourceId, record, basedOn, reason }: Edit<SourceInput> & { sourceId: number },
): Promise<void> {
  const source = sourceSchema.parse(record);
  const row = await tx.source.findUnique({ where: { sourceId } });
  if (!row || row.url !== source.url) throw new NotPermitted("A source keeps its address: replace it by another.");
  if (!mayChangePublic(editor) && (await isCitedPublicly(tx, sourceId)))
    throw new NotPermitted("Readers see this source: only a reviewer with a second factor changes it.");
  await saveDescription(editor, tx, { ...row, version: basedOn ?? 0 }, source, reason);
}

/** Holds these addresses as sources; what is already known of one stays. */
export async function ensureSources(_editor: Editor, tx: Transaction, urls: readonly string[]): Promise<SourceIds> {
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

/** How a source is described, as a record that names it would say it. */
export function describedAs(row: SourceRow): SourceInput {
  const { url, publisher, title, titleFromAddress, author, publishedOn, publishedOnPrecision, kind, readOnCopy } = row;
  return {
    url,
    publisher,
    title,
    titleFromAddress,
    author,
    publishedOn: publishedOn && publishedOnPrecision && partialDay(publishedOn, publishedOnPrecision),
    kind,
    readOnCopy,
  };
}

function mayChangePublic(editor: Editor): boolean {
  return isAtLeast(editor, "reviewer") && editor.secondFactor;
}

/** A source that came without a version gets one of how it was held, before the one of how it is held now. */
async function saveDescription(editor: Editor, tx: Transaction, row: SourceRow, source: SourceInput, reason: string) {
  const { sourceId } = row;
  if (editor.id !== SEED_DATA) {
    const recordId = String(sourceId);
    const basedOn = row.version || (await saveFirstVersion(tx, row));
    await revise(editor, tx, "source", [{ record: source, basedOn, reason }], () => recordId);
    await tx.source.update({ where: { sourceId }, data: { version: basedOn + 1 } });
  }
  const { url: _, ...described } = toRow(source);
  await tx.source.update({ where: { sourceId }, data: described });
}

async function saveFirstVersion(tx: Transaction, row: SourceRow): Promise<number> {
  const snapshot = describedAs(row);
  const first = {
    editorId: SEED_DATA,
    reason: "As it was held before",
    sha256: snapshotSha256(snapshot),
    snapshot,
  };
  await tx.revision.createMany({
    data: [{ revised: "source", recordId: String(row.sourceId), version: 1, ...first }],
    skipDuplicates: true,
  });
  await tx.source.update({ where: { sourceId: row.sourceId }, data: { version: 1 } });
  return 1;
}

async function urlsNamedByEditors(tx: Transaction): Promise<Set<string>> {
  const rows = await tx.$queryRaw`
    SELECT DISTINCT jsonb_path_query(snapshot, 'strict $.**.url') #>> '{}' AS url
    FROM revisions WHERE editor_id <> ${SEED_DATA}`;
  return new Set(parseRows(z.object({ url: z.string() }), rows).map(({ url }) => url));
}

function toRow({ publishedOn, ...source }: SourceInput) {
  return {
    ...source,
    publishedOn: publishedOn && firstDayColumn(publishedOn),
    publishedOnPrecision: publishedOn?.precision ?? null,
  };
}

function isSame(row: SourceRow, source: SourceInput): boolean {
  return snapshotSha256(describedAs(row)) === snapshotSha256(source);
}
