import "server-only";
import { z } from "zod";
import {
  cleanQuery,
  FOUND_END,
  FOUND_START,
  SEARCH_KINDS,
  type SearchKind,
  type SearchResults,
  toSnippet,
} from "#domain/search.ts";
import { database } from "./client.ts";
import { Prisma } from "./generated/client.ts";

const hitRows = z.array(
  z.object({
    kind: z.enum(SEARCH_KINDS),
    record_id: z.string(),
    title: z.string(),
    snippet: z.string(),
    date: z.string().nullable(),
  }),
);
const countRows = z.array(z.object({ kind: z.enum(SEARCH_KINDS), count: z.coerce.number() }));
const nameRows = z.array(z.object({ kind: z.enum(["senator", "voice"]), slug: z.string(), name: z.string() }));

/** How like a word of a name a word of the query has to be: "Feinstien" is 0.4 like "Feinstein". */
const LIKE_A_NAME = 0.38;
const NAMES_SHOWN = 6;

/** A source is public where something published rests on it. */
const PUBLIC = Prisma.sql`(
  d.kind <> 'source'
  OR EXISTS (SELECT FROM statements s WHERE s.source_id::text = d.record_id AND s.status = 'published')
  OR EXISTS (SELECT FROM inquiries i WHERE i.source_id::text = d.record_id AND i.status = 'published')
  OR EXISTS (SELECT FROM event_sources x JOIN events e USING (event_id)
             WHERE x.source_id::text = d.record_id AND e.status = 'published')
  OR EXISTS (SELECT FROM reading_sources x JOIN roll_call_readings r USING (roll_call_id)
             WHERE x.source_id::text = d.record_id AND r.status = 'published')
)`;

/**
 * Full text over the public record, best first, then newest. Nothing that a reader can type is refused; an empty
 * query finds nothing. `kind` narrows the hits, the counts stay those of all kinds.
 */
export async function search(
  raw: string,
  { kind, skip, take }: { kind?: SearchKind; skip: number; take: number },
): Promise<SearchResults> {
  const query = cleanQuery(raw);
  if (query === "") return { query, names: [], hits: [], total: 0, counts: {} };
  const words = Prisma.sql`websearch_to_tsquery('english', unaccent(${query}))`;
  const [hits, counts, names] = await Promise.all([listHits(words, kind, skip, take), countHits(words), listNames(query)]);
  const total = kind ? (counts[kind] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { query, names, hits, total, counts };
}

async function listHits(words: Prisma.Sql, kind: SearchKind | undefined, skip: number, take: number) {
  const ofKind = kind ? Prisma.sql`AND d.kind = ${kind}::search_kind` : Prisma.empty;
  const options = `StartSel=${FOUND_START}, StopSel=${FOUND_END}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`;
  // Only the page's own rows are marked: marking is the slow part.
  const rows = await database().$queryRaw`
    SELECT page.kind::text, page.record_id, page.title, page.date::text,
      ts_headline('english', page.body, ${words}, ${options}) AS snippet
    FROM (
      SELECT d.*, ts_rank(d.words, ${words}) AS rank FROM search_documents d
      WHERE d.words @@ ${words} AND ${PUBLIC} ${ofKind}
      ORDER BY rank DESC, d.date DESC NULLS LAST, d.kind, d.record_id LIMIT ${take} OFFSET ${skip}
    ) page
    ORDER BY page.rank DESC, page.date DESC NULLS LAST, page.kind, page.record_id`;
  return hitRows.parse(rows).map(({ kind: found, record_id, title, date, snippet }) => ({
    kind: found,
    recordId: record_id,
    title,
    date,
    snippet: toSnippet(snippet),
  }));
}

async function countHits(words: Prisma.Sql): Promise<Partial<Record<SearchKind, number>>> {
  const rows = await database().$queryRaw`
    SELECT d.kind::text, count(*) FROM search_documents d WHERE d.words @@ ${words} AND ${PUBLIC} GROUP BY d.kind`;
  return Object.fromEntries(countRows.parse(rows).map(({ kind, count }) => [kind, count]));
}

/** Names like a word of the query, nearest first. Words of one or two letters are like everything and left out. */
async function listNames(query: string): Promise<SearchResults["names"]> {
  const words = query.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  if (words.length === 0) return [];
  const rows = await database().$queryRaw`
    SELECT kind::text, record_id AS slug, title AS name FROM (
      SELECT d.kind, d.record_id, d.title, max(similarity(lower(part), unaccent(lower(word)))) AS likeness
      FROM search_documents d, regexp_split_to_table(unaccent(d.title), '[^[:alpha:]]+') part, unnest(${words}::text[]) word
      WHERE d.kind IN ('senator', 'voice') AND length(part) > 2
      GROUP BY 1, 2, 3
    ) likely
    WHERE likeness >= ${LIKE_A_NAME} ORDER BY likeness DESC, name LIMIT ${NAMES_SHOWN}`;
  return nameRows.parse(rows);
}
