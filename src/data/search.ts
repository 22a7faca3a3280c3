import "server-only";
import { z } from "zod";
import { DATE_PRECISIONS, partialDate } from "#domain/calendar-date.ts";
import { spokenBy } from "#domain/labels.ts";
import {
  cleanQuery,
  FOUND_END,
  FOUND_START,
  LOOKED_AT,
  SEARCH_KINDS,
  type SearchHit,
  type SearchKind,
  type SearchResults,
  toSnippet,
} from "#domain/search.ts";
import { ATTRIBUTIONS } from "#domain/statement.ts";
import { isOrganisation, VOICE_KINDS } from "#domain/voice.ts";
import { database } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { listNamesLike } from "./search-names.ts";

const wordsRow = z.tuple([z.object({ words: z.string() })]);
const countRows = z.array(z.object({ kind: z.enum(SEARCH_KINDS), count: z.coerce.number() }));
const hitRows = z.array(
  z.object({
    kind: z.enum(SEARCH_KINDS),
    record_id: z.string(),
    title: z.string(),
    attribution: z.enum(ATTRIBUTIONS).nullable(),
    attributed_to: z.string().nullable(),
    voice_kind: z.enum(VOICE_KINDS).nullable(),
    marked: z.string(),
    opening: z.string(),
    ending: z.string(),
    date: z.string().nullable(),
    precision: z.enum(DATE_PRECISIONS),
  }),
);

/**
 * Full text over the public record, best first, then newest. Nothing that a reader can type is refused; an empty
 * query finds nothing. `kind` narrows the hits, the counts stay those of all kinds. Of very many hits the newest
 * are looked at (`LOOKED_AT`), and `more` says so.
 */
export async function search(
  raw: string,
  { kind, skip, take }: { kind?: SearchKind | undefined; skip: number; take: number },
): Promise<SearchResults> {
  const query = cleanQuery(raw);
  if (query === "") return { query, names: [], hits: [], total: 0, counts: {}, more: false };
  const words = await findWords(query);
  const [hits, all, names] = await Promise.all([
    listHits(words, kind, skip, take),
    countFound(words),
    listNamesLike(query),
  ]);
  // Among very many hits of all kinds, those of one kind have not all been looked at.
  const own = kind && all.more ? await countFound(words, kind) : all;
  return { query, names, hits, counts: all.counts, ...(kind ? { total: own.counts[kind] ?? 0, more: own.more } : own) };
}

/** As PostgreSQL writes the query: read once here, where reading it again for every row would be most of the work. */
async function findWords(query: string): Promise<Prisma.Sql> {
  const rows = await database().$queryRaw`SELECT websearch_to_tsquery('english', unaccent(${query}))::text AS words`;
  return Prisma.sql`${wordsRow.parse(rows)[0].words}::tsquery`;
}

/** How found words are marked: in a short text all of it is shown, of a longer one two places. */
const SHORT = 240;
const MARKS = `StartSel=${FOUND_START}, StopSel=${FOUND_END}`;
const WHOLE = `${MARKS}, HighlightAll=true`;
const PARTS = `${MARKS}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`;

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

/** What has the words: people and voices, which have no date, then the newest. */
function found(words: Prisma.Sql, kind: SearchKind | undefined, limit: number): Prisma.Sql {
  const ofKind = kind ? Prisma.sql`AND d.kind = ${kind}::search_kind` : Prisma.empty;
  return Prisma.sql`
    SELECT d.* FROM search_documents d WHERE d.words @@ ${words} AND ${PUBLIC} ${ofKind} ORDER BY d.date DESC LIMIT ${limit}`;
}

async function countFound(
  words: Prisma.Sql,
  kind?: SearchKind,
): Promise<Pick<SearchResults, "counts" | "total" | "more">> {
  const rows = await database().$queryRaw`
    SELECT f.kind::text, count(*) FROM (${found(words, kind, LOOKED_AT + 1)}) f GROUP BY f.kind`;
  const counts = Object.fromEntries(countRows.parse(rows).map((row) => [row.kind, row.count]));
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { counts, total: Math.min(all, LOOKED_AT), more: all > LOOKED_AT };
}

/** Titles and words as readers may see them: of a statement the quote alone, of a source no title that was guessed. */
async function listHits(
  words: Prisma.Sql,
  kind: SearchKind | undefined,
  skip: number,
  take: number,
): Promise<SearchHit[]> {
  // Only the page's own rows are marked: marking is the slow part.
  const rows = await database().$queryRaw`
    WITH page AS MATERIALIZED (
      SELECT f.*, ts_rank(f.words, ${words}) AS rank FROM (${found(words, kind, LOOKED_AT)}) f
      ORDER BY rank DESC, f.date DESC NULLS LAST, f.kind, f.record_id LIMIT ${take} OFFSET ${skip}
    ), shown AS (
      SELECT page.kind, page.record_id, page.date, page.rank, s.attribution::text, s.attributed_to, v.kind::text AS voice_kind,
        CASE WHEN o.source_id IS NULL OR (o.title IS NOT NULL AND NOT o.title_from_address)
          THEN page.title ELSE coalesce(o.publisher, o.url) END AS title,
        CASE page.kind
          WHEN 'statement' THEN s.quote
          WHEN 'source' THEN concat_ws(', ', o.publisher, o.author)
          WHEN 'roll_call' THEN concat_ws(' · ', g.what_it_was, r.amendment_purpose, r.question)
          ELSE page.body
        END AS text,
        coalesce(s.said_on_precision, i.asked_on_precision, e.date_precision, o.published_on_precision, 'day')::text AS precision
      FROM page
      LEFT JOIN statements s ON page.kind = 'statement' AND s.statement_id = page.record_id
      LEFT JOIN voices v ON v.slug = s.voice_slug
      LEFT JOIN roll_calls r ON page.kind = 'roll_call' AND r.roll_call_id = page.record_id
      LEFT JOIN roll_call_readings g ON g.roll_call_id = r.roll_call_id AND g.status = 'published'
      LEFT JOIN inquiries i ON page.kind = 'inquiry' AND i.inquiry_id = page.record_id
      LEFT JOIN events e ON page.kind = 'event' AND e.event_id = page.record_id
      LEFT JOIN sources o ON o.source_id = CASE WHEN page.kind = 'source' THEN page.record_id::int END
    )
    SELECT kind::text, record_id, title, attribution, attributed_to, voice_kind, date::text, precision,
      ts_headline('english', text, ${words}, CASE WHEN length(text) < ${SHORT} THEN ${WHOLE} ELSE ${PARTS} END) AS marked,
      left(text, 20) AS opening, right(text, 20) AS ending
    FROM shown ORDER BY rank DESC, date DESC NULLS LAST, kind, record_id`;
  return hitRows.parse(rows).map((row) => ({
    kind: row.kind,
    recordId: row.record_id,
    title: titleOf(row),
    snippet: toSnippet(row.marked, row),
    date: row.date === null ? null : partialDate(row.date, row.precision),
  }));
}

/** A quotation never stands below a name alone: whose words they are is said first. */
function titleOf({ title, attribution, attributed_to, voice_kind }: z.infer<typeof hitRows>[number]): string {
  if (!attribution) return title;
  const speaker = { name: title, isOrganisation: voice_kind !== null && isOrganisation(voice_kind) };
  return spokenBy({ attribution, speaker, attributedTo: attributed_to });
}
