import { EVENT_KINDS } from "#domain/event.ts";
import { OUTCOMES } from "#domain/inquiry.ts";
import { REVISED } from "#domain/revision.ts";
import { CAPTURE_WAYS } from "#domain/source.ts";
import { column, momentSql, optional, partial, partialSql, type StoredTable } from "./table.ts";

/** A source is public where something published rests on it. */
const RESTED_ON = `(
  EXISTS (SELECT FROM statements s WHERE s.source_id = o.source_id AND s.status = 'published')
  OR EXISTS (SELECT FROM inquiries i WHERE i.source_id = o.source_id AND i.status = 'published')
  OR EXISTS (SELECT FROM event_sources x JOIN events e USING (event_id) WHERE x.source_id = o.source_id AND e.status = 'published')
  OR EXISTS (SELECT FROM reading_sources x JOIN roll_call_readings g USING (roll_call_id)
    WHERE x.source_id = o.source_id AND g.status = 'published'))`;

const inquiryId = column("inquiry_id", "string", "The id of the inquiry.");
const eventId = column("event_id", "string", "The id of the event.");

export const backgroundTables: StoredTable[] = [
  {
    name: "sources",
    title: "Sources",
    words: "Where something published was read, by publisher.",
    key: ["source_id"],
    columns: [
      column("source_id", "integer", "The id of the source."),
      column("url", "string", "Its address."),
      optional("publisher", "string", "Who published it."),
      optional("title", "string", "Its title; empty where it was not seen."),
      optional("author", "string", "Who wrote it."),
      ...partial("published_on", "When it was published.").map((each) => ({ ...each, empty: true })),
      optional("retrieved_on", "date", "When it was read."),
      optional("kind", "string", "What kind of source."),
      column("read_on_copy", "boolean", "It was read on a copy."),
      optional("archived_sha256", "string", "SHA-256 of the stored text."),
      optional("archived_way", "string", "How the stored text came here.", CAPTURE_WAYS),
    ],
    sql: `SELECT o.source_id, o.url, o.publisher, CASE WHEN o.title_from_address THEN NULL ELSE o.title END AS title, o.author,
        ${partialSql("o.published_on", "o.published_on_precision", "published_on")}, o.retrieved_on::text, o.kind,
        o.read_on_copy, y.sha256 AS archived_sha256, y.way::text AS archived_way
      FROM sources o LEFT JOIN source_copies y USING (copy_id) WHERE ${RESTED_ON} ORDER BY o.publisher NULLS LAST, o.url`,
  },
  {
    name: "inquiries",
    title: "Inquiries",
    words: "One question put to several people, newest first.",
    key: ["inquiry_id"],
    refers: [{ column: "source_id", table: "sources" }],
    columns: [
      inquiryId,
      optional("question", "string", "The question; empty where the outlet does not print it."),
      column("question_is_exact", "boolean", "It is word for word."),
      column("outlet", "string", "Who asked."),
      ...partial("asked_on", "When it was asked."),
      column("source_id", "integer", "The source."),
      optional("notes", "string", "What a reader should know."),
    ],
    sql: `SELECT inquiry_id, question, question_is_exact, outlet, ${partialSql("asked_on", "asked_on_precision", "asked_on")},
        source_id, notes
      FROM inquiries WHERE status = 'published' ORDER BY asked_on DESC, inquiry_id`,
  },
  {
    name: "inquiry_outcomes",
    title: "Outcomes of inquiries",
    words: "What came back from one of those asked. Silence is an outcome, never a position.",
    key: ["inquiry_id", "ordinal"],
    refers: [
      { column: "inquiry_id", table: "inquiries" },
      { column: "bioguide_id", table: "people" },
      { column: "voice", table: "voices", to: "slug" },
      { column: "statement_id", table: "statements" },
    ],
    columns: [
      inquiryId,
      column("ordinal", "integer", "Its place in the outlet’s report."),
      optional("bioguide_id", "string", "The person asked."),
      optional("voice", "string", "The other voice asked."),
      optional("via", "string", "Through whom."),
      column("outcome", "string", "What came back.", OUTCOMES),
      optional("statement_id", "string", "The reply, where it is published as a statement."),
      optional("note", "string", "What the outlet says of it."),
    ],
    sql: `SELECT x.inquiry_id, x.ordinal, x.bioguide_id, x.voice_slug AS voice, x.via, x.outcome, s.statement_id, x.note
      FROM inquiry_outcomes x JOIN inquiries i USING (inquiry_id)
        LEFT JOIN statements s ON s.statement_id = x.statement_id AND s.status = 'published'
      WHERE i.status = 'published' ORDER BY 1, 2`,
  },
  {
    name: "events",
    title: "Events",
    words: "The dated background of the debate, oldest first.",
    key: ["event_id"],
    refers: [
      { column: "inquiry_id", table: "inquiries" },
      { column: "roll_call_id", table: "roll_calls" },
    ],
    columns: [
      eventId,
      ...partial("date", "When it was."),
      column("title", "string", "What happened, in a line."),
      column("text", "string", "What happened."),
      column("kind", "string", "Of what kind.", EVENT_KINDS),
      optional("inquiry_id", "string", "The inquiry that it is about."),
      optional("roll_call_id", "string", "The roll call that it is about."),
    ],
    sql: `SELECT e.event_id, ${partialSql("e.date", "e.date_precision", "date")}, e.title, e.text, e.kind, i.inquiry_id,
        e.roll_call_id
      FROM events e LEFT JOIN inquiries i ON i.inquiry_id = e.inquiry_id AND i.status = 'published'
      WHERE e.status = 'published' ORDER BY e.date, e.event_id`,
  },
  {
    name: "event_sources",
    title: "Sources of events",
    words: "What an event rests on.",
    key: ["event_id", "source_id"],
    refers: [
      { column: "event_id", table: "events" },
      { column: "source_id", table: "sources" },
    ],
    columns: [eventId, column("source_id", "integer", "The source.")],
    sql: `SELECT x.event_id, x.source_id FROM event_sources x JOIN events e USING (event_id)
      WHERE e.status = 'published' ORDER BY 1, 2`,
  },
  {
    name: "replies",
    title: "Rights of reply",
    words:
      "Who was told what this record says of a senator, and what came back, whole, newest first. Silence is never a position.",
    key: ["reply_id"],
    refers: [
      { column: "bioguide_id", table: "people" },
      { column: "statement_id", table: "statements" },
      { column: "roll_call_id", table: "roll_calls" },
    ],
    columns: [
      column("reply_id", "string", "The id of the right of reply."),
      column("bioguide_id", "string", "Whom it concerns."),
      optional("statement_id", "string", "The statement that it is about; empty: the senator’s page."),
      optional("roll_call_id", "string", "The vote beside which that statement stands."),
      column("told_whom", "string", "Who was told, and how."),
      column("told_what", "string", "What they were told."),
      ...partial("told_on", "When they were told."),
      optional("came_back", "string", "What came back, word for word; empty: nothing so far."),
      optional("came_back_from", "string", "From whom."),
      ...partial("came_back_on", "When it came back.").map((each) => ({ ...each, empty: true })),
    ],
    sql: `SELECT r.reply_id, r.bioguide_id, s.statement_id, CASE WHEN s.statement_id IS NOT NULL THEN r.roll_call_id END AS roll_call_id,
        r.told_whom, r.told_what, ${partialSql("r.told_on", "r.told_on_precision", "told_on")}, r.came_back, r.came_back_from,
        ${partialSql("r.came_back_on", "r.came_back_on_precision", "came_back_on")}
      FROM rights_of_reply r LEFT JOIN statements s ON s.statement_id = r.statement_id AND s.status = 'published'
      WHERE r.status = 'published' ORDER BY r.told_on DESC, r.reply_id`,
  },
  {
    name: "official_changes",
    title: "Changes of official records",
    words: "One thing that the official record of a roll call said before and says otherwise now, newest found first.",
    key: ["change_id", "field"],
    refers: [{ column: "roll_call_id", table: "roll_calls" }],
    columns: [
      column("change_id", "integer", "The id of the change; of one change there can be several rows."),
      column("roll_call_id", "string", "The roll call."),
      column("found_at", "datetime", "When it was found."),
      column("field", "string", "What differs: a field of the roll call, or votes. and a bioguide id."),
      optional("before", "string", "What it said."),
      optional("after", "string", "What it says."),
      column("needs_review", "boolean", "A published reading rested on what it said before."),
      optional("reviewed_at", "datetime", "When that reading had been held against the new record."),
    ],
    sql: `SELECT c.change_id, c.roll_call_id, ${momentSql("c.found_at", "found_at")}, d ->> 'field' AS field,
        d ->> 'before' AS before, d ->> 'after' AS after, c.needs_review, ${momentSql("c.reviewed_at", "reviewed_at")}
      FROM official_changes c CROSS JOIN jsonb_array_elements(c.changes) AS d ORDER BY c.change_id DESC, field`,
  },
  {
    name: "corrections",
    title: "Corrections",
    words: "Every change of substance to a published record, newest first.",
    key: ["correction_id"],
    columns: [
      column("correction_id", "integer", "The id of the correction."),
      column("revised", "string", "What kind of record.", REVISED),
      column("record_id", "string", "The id of the record."),
      column("corrected_on", "date", "When it was corrected."),
      column("what", "string", "What was corrected."),
      column("before", "string", "What it said."),
      column("after", "string", "What it says."),
      column("reason", "string", "Why."),
    ],
    sql: `SELECT correction_id, revised, record_id, (at AT TIME ZONE 'UTC')::date::text AS corrected_on, what, before, after, reason
      FROM corrections ORDER BY at DESC, correction_id DESC`,
  },
  {
    name: "retractions",
    title: "Withdrawn records",
    words: "What was once published and is withdrawn: its id stays, its words are not repeated.",
    key: ["revised", "record_id"],
    columns: [
      column("revised", "string", "What kind of record.", REVISED),
      column("record_id", "string", "The id of the record."),
      column("retracted_on", "date", "When it was withdrawn."),
      column("reason", "string", "Why."),
    ],
    sql: `SELECT r.revised, r.record_id, (r.at AT TIME ZONE 'UTC')::date::text AS retracted_on, r.reason
      FROM revisions r
      WHERE r.snapshot->>'status' = 'retracted'
        AND NOT EXISTS (SELECT FROM revisions n WHERE n.revised = r.revised AND n.record_id = r.record_id AND n.version > r.version)
        AND EXISTS (SELECT FROM revisions e WHERE e.revised = r.revised AND e.record_id = r.record_id
          AND e.version < r.version AND e.snapshot->>'status' = 'published')
      ORDER BY r.revised, r.record_id`,
  },
];
