import { z } from "zod";
import { SEED_DATA } from "#domain/editors/editor.ts";
import { type Source, type SourceInput, sourceSchema } from "#domain/sources/source.ts";
import { database } from "../database/client.ts";
import { parseRows } from "../database/parse-rows.ts";
import { sourceSelect, toSource } from "../sources/source-rows.ts";

/**
 * Sources as they were described just before a moment, by address. From its first version on, a source is what its own
 * versions say. Before that, every version of a statement, an inquiry or an event brought its description, and they are
 * gone through as `saveSources` did.
 */
export async function readSourcesAsOf(instant: Date): Promise<Map<string, Source>> {
  const [described, rows, copies] = await Promise.all([
    descriptionsAsOf(instant),
    database().source.findMany({ select: sourceSelect }),
    copiesAsOf(instant),
  ]);
  return new Map(
    rows.flatMap((row) => {
      const description = described.get(row.url);
      if (!description) return [];
      const { retrievedOn, sourceId } = toSource(row);
      const source = { ...description, sourceId, retrievedOn, archived: copies.get(sourceId) ?? null };
      return [[row.url, source] as const];
    }),
  );
}

const namingRow = z.object({
  revised: z.string(),
  editorId: z.string(),
  source: z.unknown(),
  sources: z.unknown(),
  urls: z.array(z.string()),
});

async function descriptionsAsOf(instant: Date): Promise<Map<string, SourceInput>> {
  const rows = await database().$queryRaw`
    SELECT revised::text, editor_id AS "editorId",
      CASE WHEN revised = 'source' THEN snapshot
        WHEN revised IN ('statement', 'inquiry') THEN snapshot -> 'source' END AS source,
      CASE WHEN revised = 'event' THEN snapshot -> 'sources' END AS sources,
      ARRAY(SELECT jsonb_path_query(snapshot, 'strict $.**.url') #>> '{}') AS urls
    FROM revisions
    WHERE at < ${instant}
      AND (revised IN ('statement', 'inquiry', 'event', 'roll_call_reading', 'source') OR editor_id <> ${SEED_DATA})
    ORDER BY revision_id`;
  const versions = parseRows(namingRow, rows);
  const described = new Map<string, SourceInput>();
  const ofEditors = new Set<string>();
  const versioned = new Set<string>();
  for (const { revised, editorId, source, sources, urls } of versions) {
    if (editorId !== SEED_DATA) for (const url of urls) ofEditors.add(url);
    for (const each of [source, sources].flat()) {
      if (each === null) continue;
      const description = sourceSchema.parse(each);
      if (revised === "source") versioned.add(description.url);
      else if (versioned.has(description.url)) continue;
      // The shipped record never changes a source that an editor's version of any record names.
      const stays = editorId === SEED_DATA && ofEditors.has(description.url) && described.has(description.url);
      if (!stays) described.set(description.url, description);
    }
    // A reading names its sources by address alone.
    for (const url of urls)
      if (!described.has(url)) described.set(url, sourceSchema.parse({ url, publisher: null, title: null }));
  }
  return described;
}

/** The copies that quotes were compared with just before the moment, by the source's id. */
async function copiesAsOf(instant: Date): Promise<Map<number, Source["archived"]>> {
  const adoptions = await database().sourceCopyAdoption.findMany({
    where: { adoptedAt: { lt: instant } },
    orderBy: { adoptionId: "asc" },
    select: { sourceId: true, copy: { select: { sha256: true, capturedAt: true, way: true } } },
  });
  return new Map(
    adoptions.map(({ sourceId, copy }) => [sourceId, { ...copy, capturedAt: copy.capturedAt.toISOString() }]),
  );
}
