import { spokenBy } from "#domain/wording/attribution-wording.ts";
import "server-only";
import { z } from "zod";
import { isOrganization, VOICE_KINDS } from "#domain/people/voice.ts";
import { SEARCH_KINDS, type SearchHit, toSnippet } from "#domain/search/search.ts";
import { ATTRIBUTIONS } from "#domain/statements/statement.ts";
import { DATE_PRECISIONS, partialDate } from "#domain/values/calendar-date.ts";
import { Prisma } from "../generated/client.ts";

export const hitRow = z.object({
  kind: z.enum(SEARCH_KINDS),
  record_id: z.string(),
  title: z.string(),
  attribution: z.enum(ATTRIBUTIONS).nullable(),
  attributed_to: z.string().nullable(),
  voice_kind: z.enum(VOICE_KINDS).nullable(),
  highlighted: z.string(),
  opening: z.string(),
  ending: z.string(),
  date: z.string().nullable(),
  precision: z.enum(DATE_PRECISIONS),
});

/**
 * Titles and words as readers may see them: of a statement the quote alone, of an inquiry the question as pages print
 * it, of a source no title that was guessed.
 */
export const HITS_SHOWN = Prisma.sql`
  SELECT page.place, page.kind, page.record_id, page.date, s.attribution, s.attributed_to, v.kind AS voice_kind,
    CASE WHEN o.source_id IS NULL OR (o.title IS NOT NULL AND NOT o.title_from_address)
      THEN page.title ELSE coalesce(o.publisher, o.url) END AS title,
    CASE page.kind
      WHEN 'statement' THEN s.quote
      WHEN 'source' THEN concat_ws(', ', o.publisher, o.author)
      WHEN 'inquiry' THEN CASE WHEN i.question_is_exact THEN '“' || i.question || '”' ELSE 'Asked ' || i.question END
      WHEN 'roll_call' THEN concat_ws(' · ', g.what_it_was, r.amendment_purpose, r.question)
      ELSE page.body
    END AS text,
    coalesce(s.said_on_precision, i.asked_on_precision, e.date_precision, o.published_on_precision, 'day') AS precision
  FROM page
  LEFT JOIN statements s ON page.kind = 'statement' AND s.statement_id = page.record_id
  LEFT JOIN voices v ON v.slug = s.voice_slug
  LEFT JOIN roll_calls r ON page.kind = 'roll_call' AND r.roll_call_id = page.record_id
  LEFT JOIN roll_call_readings g ON g.roll_call_id = r.roll_call_id AND g.status = 'published'
  LEFT JOIN inquiries i ON page.kind = 'inquiry' AND i.inquiry_id = page.record_id
  LEFT JOIN events e ON page.kind = 'event' AND e.event_id = page.record_id
  LEFT JOIN sources o ON o.source_id = CASE WHEN page.kind = 'source' THEN page.record_id::int END`;

export function toHit(row: z.infer<typeof hitRow>): SearchHit {
  return {
    kind: row.kind,
    recordId: row.record_id,
    title: titleOf(row),
    snippet: toSnippet(row.highlighted, row),
    date: row.date === null ? null : partialDate(row.date, row.precision),
  };
}

/** A quotation never stands below a name alone: whose words they are is said first. */
function titleOf({ title, attribution, attributed_to, voice_kind }: z.infer<typeof hitRow>): string {
  if (!attribution) return title;
  const speaker = { name: title, isOrganization: voice_kind !== null && isOrganization(voice_kind) };
  return spokenBy({ attribution, speaker, attributedTo: attributed_to });
}
