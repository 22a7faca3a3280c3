import "server-only";
import { z } from "zod";
import {
  cleanQuery,
  FOUND_END,
  FOUND_START,
  MAX_HITS_RANKED,
  SEARCH_KINDS,
  type SearchKind,
  type SearchResults,
} from "#domain/search/search.ts";
import { database } from "../database/client.ts";
import { Prisma } from "../generated/client.ts";
import { exactHits } from "./search-exact.ts";
import { HITS_SHOWN, hitRow, toHit } from "./search-hit-rows.ts";
import { listNamesLike } from "./search-names.ts";

const queryRow = z.tuple([z.object({ words: z.string() })]);
const countRow = z.tuple([z.object({ count: z.coerce.number() })]);
const answerRow = z.tuple([
  z.object({ counts: z.partialRecord(z.enum(SEARCH_KINDS), z.number()), hits: z.array(hitRow) }),
]);

/**
 * Searches the public record: what the query names exactly, then the best, then the newest. Nothing that a reader can
 * type is refused; an empty query finds nothing. `kind` narrows the hits, the counts stay those of all kinds. Of very
 * many hits the newest are looked at (`MAX_HITS_RANKED`), and `more` says so.
 */
export async function search(
  raw: string,
  { kind, skip, take }: { kind?: SearchKind | undefined; skip: number; take: number },
): Promise<SearchResults> {
  const query = cleanQuery(raw);
  if (query === "") return { query, names: [], hits: [], total: 0, counts: {}, more: false };
  const words = await toSearchQuery(query);
  const [{ hits, counts }, names] = await Promise.all([
    findHits(words, exactHits(query), kind, skip, take),
    listNamesLike(query),
  ]);
  const all = sumOf(counts);
  // Among very many hits of all kinds, those of one kind have not all been looked at.
  const own = kind
    ? ((all > MAX_HITS_RANKED ? await countKind(words, exactHits(query), kind) : counts[kind]) ?? 0)
    : all;
  return { query, names, hits, counts, total: Math.min(own, MAX_HITS_RANKED), more: own > MAX_HITS_RANKED };
}

function sumOf(counts: SearchResults["counts"]): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** As PostgreSQL writes the query: read once here, where reading it again for every row would be most of the work. */
async function toSearchQuery(query: string): Promise<Prisma.Sql> {
  const rows = await database().$queryRaw`SELECT websearch_to_tsquery('english', unaccent(${query}))::text AS words`;
  return Prisma.sql`${queryRow.parse(rows)[0].words}::tsquery`;
}

/** How found words are marked: in a short text all of it is shown, of a longer one two places. */
const SHORT = 240;
const HIGHLIGHT_OPTIONS = `StartSel=${FOUND_START}, StopSel=${FOUND_END}`;
const WHOLE = `${HIGHLIGHT_OPTIONS}, HighlightAll=true`;
const PARTS = `${HIGHLIGHT_OPTIONS}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`;

/** A source is public where something published rests on it. */
const SOURCE_ID = Prisma.sql`CASE WHEN d.kind = 'source' THEN d.record_id::int END`;
const PUBLIC = Prisma.sql`(
  d.kind <> 'source'
  OR EXISTS (SELECT FROM statements s WHERE s.source_id = ${SOURCE_ID} AND s.status = 'published')
  OR EXISTS (SELECT FROM inquiries i WHERE i.source_id = ${SOURCE_ID} AND i.status = 'published')
  OR EXISTS (SELECT FROM event_sources x JOIN events e USING (event_id)
             WHERE x.source_id = ${SOURCE_ID} AND e.status = 'published')
  OR EXISTS (SELECT FROM reading_sources x JOIN roll_call_readings r USING (roll_call_id)
             WHERE x.source_id = ${SOURCE_ID} AND r.status = 'published')
)`;

/**
 * What the query names, and what has its words: people and voices, which have no date, then the newest. What is named
 * has a `turn`, and counts among the hits whether or not it has the words.
 */
function found(words: Prisma.Sql, exact: Prisma.Sql, kind?: SearchKind): Prisma.Sql {
  const ofKind = kind ? Prisma.sql`AND d.kind = ${kind}::search_kind` : Prisma.empty;
  return Prisma.sql`
    WITH named AS MATERIALIZED (${exact})
    SELECT kind, record_id, date, rank, turn FROM (
      SELECT d.kind, d.record_id, d.date, 0::real AS rank, d.turn FROM named d WHERE true ${ofKind}
      UNION ALL
      (SELECT d.kind, d.record_id, d.date, ts_rank(d.words, ${words}), NULL FROM search_documents d
       WHERE d.words @@ ${words} AND ${PUBLIC} ${ofKind}
         AND NOT EXISTS (SELECT FROM named e WHERE e.kind = d.kind AND e.record_id = d.record_id)
       ORDER BY d.date DESC LIMIT ${MAX_HITS_RANKED + 1})
    ) hit ORDER BY turn, date DESC LIMIT ${MAX_HITS_RANKED + 1}`;
}

async function countKind(words: Prisma.Sql, exact: Prisma.Sql, kind: SearchKind): Promise<number> {
  const rows = await database().$queryRaw`SELECT count(*) FROM (${found(words, exact, kind)}) f`;
  return countRow.parse(rows)[0].count;
}

/** A page of hits and how much of each kind there is, from one look at what has the words. */
async function findHits(
  words: Prisma.Sql,
  exact: Prisma.Sql,
  kind: SearchKind | undefined,
  skip: number,
  take: number,
) {
  const own = kind ? found(words, exact, kind) : Prisma.sql`SELECT * FROM every`;
  // Only of the page's own rows the texts are read and marked: marking is slow.
  const rows = await database().$queryRaw`
    WITH every AS MATERIALIZED (${found(words, exact)}), best AS MATERIALIZED (
      SELECT own.*, row_number() OVER (ORDER BY turn, rank DESC, date DESC NULLS LAST, kind, record_id) AS place
      FROM (${own}) own ORDER BY place LIMIT ${take} OFFSET ${skip}
    ), page AS (
      SELECT best.place, d.* FROM best JOIN search_documents d USING (kind, record_id)
    ), shown AS (${HITS_SHOWN}), hit AS (
      SELECT place, kind, record_id, title, attribution, attributed_to, voice_kind, date, precision,
        ts_headline('english', text, ${words}, CASE WHEN length(text) < ${SHORT} THEN ${WHOLE} ELSE ${PARTS} END) AS highlighted,
        left(text, 20) AS opening, right(text, 20) AS ending
      FROM shown
    )
    SELECT
      (SELECT coalesce(jsonb_object_agg(kind, count), '{}') FROM (SELECT kind, count(*) FROM every GROUP BY kind) k) AS counts,
      (SELECT coalesce(jsonb_agg(hit ORDER BY place), '[]') FROM hit) AS hits`;
  const [{ counts, hits }] = answerRow.parse(rows);
  return { counts, hits: hits.map(toHit) };
}
