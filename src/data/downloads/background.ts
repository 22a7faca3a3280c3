import { EVENT_KINDS } from "#domain/background/event.ts";
import { RECORD_TYPES } from "#domain/history/revision.ts";
import { OUTCOMES } from "#domain/inquiries/inquiry.ts";
import { CAPTURE_WAYS } from "#domain/sources/source.ts";
import { column, optional, partial, partialSql, type StoredTable, timestampSql } from "./table.ts";

/** A source is public where something published rests on it. */
const CITED_PUBLICLY = `(
  EXISTS (SELECT FROM statements s WHERE s.source_id = o.source_id AND s.status = 'published')
  OR EXISTS (SELECT FROM inquiries i WHERE i.source_id = o.source_id AND i.status = 'published')
  OR EXISTS (SELECT FROM event_sources x JOIN events e USING (event_id) WHERE x.source_id = o.source_id AND e.status = 'published')
  OR EXISTS (SELECT FROM reading_sources x JOIN roll_call_readings g USING (roll_call_id)
    WHERE x.source_id = o.source_id AND g.status = 'published'))`;

const inquiryId = column("inquiry_id", "string", "The ID of the inquiry.");
const eventId = column("event_id", "string", "The ID of the event.");

export const backgroundTables: StoredTable[] = [
  {
    name: "sources",
    title: "Sources",
    description: "Sources of everything published, by publisher.",
    key: ["source_id"],
    columns: [
      column("source_id", "integer", "The ID of the source."),
      column("url", "string", "Its URL."),
      optional("publisher", "string", "Who published it."),
      optional("title", "string", "Its title. Empty if unknown."),
      optional("author", "string", "Who wrote it."),
      ...partial("published_on", "When it was published.").map((each) => ({ ...each, empty: true })),
      optional("retrieved_on", "date", "When we read it."),
      optional("kind", "string", "The type of source."),
      column("read_on_copy", "boolean", "Whether we read it in a copy."),
      optional("archived_sha256", "string", "SHA-256 of our copy of the text."),
      optional("archived_way", "string", "How we captured our copy.", CAPTURE_WAYS),
    ],
    sql: `SELECT o.source_id, o.url, o.publisher, CASE WHEN o.title_from_address THEN NULL ELSE o.title END AS title, o.author,
        ${partialSql("o.published_on", "o.published_on_precision", "published_on")}, o.retrieved_on::text, o.kind,
        o.read_on_copy, y.sha256 AS archived_sha256, y.way::text AS archived_way
      FROM sources o LEFT JOIN source_copies y USING (copy_id) WHERE ${CITED_PUBLICLY} ORDER BY o.publisher NULLS LAST, o.url`,
  },
  {
    name: "inquiries",
    title: "Inquiries",
    description: "One question to one or more people, newest first.",
    key: ["inquiry_id"],
    refers: [{ column: "source_id", table: "sources" }],
    columns: [
      inquiryId,
      optional("question", "string", "The question. Empty if the outlet does not give it."),
      column("question_is_exact", "boolean", "Whether it is word for word."),
      column("outlet", "string", "Who asked."),
      ...partial("asked_on", "When it was asked."),
      column("source_id", "integer", "The source."),
      optional("notes", "string", "Notes."),
    ],
    sql: `SELECT inquiry_id, question, question_is_exact, outlet, ${partialSql("asked_on", "asked_on_precision", "asked_on")},
        source_id, notes
      FROM inquiries WHERE status = 'published' ORDER BY asked_on DESC, inquiry_id`,
  },
  {
    name: "inquiry_outcomes",
    title: "Outcomes of inquiries",
    description: "The response of one of those asked. Silence is an outcome, never a position.",
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
      optional("via", "string", "Who passed on the response."),
      column("outcome", "string", "The response, as a code.", OUTCOMES),
      optional("statement_id", "string", "The reply, if published as a statement."),
      optional("note", "string", "What the outlet says about it."),
    ],
    sql: `SELECT x.inquiry_id, x.ordinal, x.bioguide_id, x.voice_slug AS voice, x.via, x.outcome, s.statement_id, x.note
      FROM inquiry_outcomes x JOIN inquiries i USING (inquiry_id)
        LEFT JOIN statements s ON s.statement_id = x.statement_id AND s.status = 'published'
      WHERE i.status = 'published' ORDER BY 1, 2`,
  },
  {
    name: "events",
    title: "Events",
    description: "Events in the debate, oldest first.",
    key: ["event_id"],
    refers: [
      { column: "inquiry_id", table: "inquiries" },
      { column: "roll_call_id", table: "roll_calls" },
    ],
    columns: [
      eventId,
      ...partial("date", "The date."),
      column("title", "string", "A short title."),
      column("text", "string", "What happened."),
      column("kind", "string", "The type of event.", EVENT_KINDS),
      optional("inquiry_id", "string", "The inquiry it is about."),
      optional("roll_call_id", "string", "The roll call it is about."),
    ],
    sql: `SELECT e.event_id, ${partialSql("e.date", "e.date_precision", "date")}, e.title, e.text, e.kind, i.inquiry_id,
        e.roll_call_id
      FROM events e LEFT JOIN inquiries i ON i.inquiry_id = e.inquiry_id AND i.status = 'published'
      WHERE e.status = 'published' ORDER BY e.date, e.event_id`,
  },
  {
    name: "event_sources",
    title: "Sources of events",
    description: "Sources for an event.",
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
    description:
      "Whom we contacted about a senator, what we said, and the full response, newest first. Silence is never a position.",
    key: ["reply_id"],
    refers: [
      { column: "bioguide_id", table: "people" },
      { column: "statement_id", table: "statements" },
      { column: "roll_call_id", table: "roll_calls" },
    ],
    columns: [
      column("reply_id", "string", "The ID of the right of reply."),
      column("bioguide_id", "string", "The senator it is about."),
      optional("statement_id", "string", "The statement it is about. Empty means the senator’s page."),
      optional("roll_call_id", "string", "The vote compared with that statement."),
      column("told_whom", "string", "Whom we contacted, and how."),
      column("told_what", "string", "What we told them."),
      ...partial("told_on", "When we contacted them."),
      optional("came_back", "string", "The response, word for word. Empty means none so far."),
      optional("came_back_from", "string", "Who responded."),
      ...partial("came_back_on", "When the response came.").map((each) => ({ ...each, empty: true })),
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
    description: "Changes in the official record of a roll call, most recently found first.",
    key: ["change_id", "field"],
    refers: [{ column: "roll_call_id", table: "roll_calls" }],
    columns: [
      column("change_id", "integer", "The ID of the change. One change can have several rows."),
      column("roll_call_id", "string", "The roll call."),
      column("found_at", "datetime", "When we found it."),
      column("field", "string", "What changed: a field of the roll call, or votes. and a Bioguide ID."),
      optional("before", "string", "The old value."),
      optional("after", "string", "The new value."),
      column("needs_review", "boolean", "Whether a published reading was based on the old value."),
      optional("reviewed_at", "datetime", "When we had checked that reading against the new record."),
    ],
    sql: `SELECT c.change_id, c.roll_call_id, ${timestampSql("c.found_at", "found_at")}, d ->> 'field' AS field,
        d ->> 'before' AS before, d ->> 'after' AS after, c.needs_review, ${timestampSql("c.reviewed_at", "reviewed_at")}
      FROM official_changes c CROSS JOIN jsonb_array_elements(c.changes) AS d ORDER BY c.change_id DESC, field`,
  },
  {
    name: "corrections",
    title: "Corrections",
    description: "Every substantive change to a published record, newest first.",
    key: ["correction_id"],
    columns: [
      column("correction_id", "integer", "The ID of the correction."),
      column("revised", "string", "The type of record.", RECORD_TYPES),
      column("record_id", "string", "The ID of the record."),
      column("corrected_on", "date", "When it was corrected."),
      column("what", "string", "What was corrected."),
      column("before", "string", "The old value."),
      column("after", "string", "The new value."),
      column("reason", "string", "The reason."),
    ],
    sql: `SELECT correction_id, revised, record_id, (at AT TIME ZONE 'UTC')::date::text AS corrected_on, what, before, after, reason
      FROM corrections ORDER BY at DESC, correction_id DESC`,
  },
  {
    name: "retractions",
    title: "Withdrawn records",
    description: "Records that we published and then withdrew. The ID stays, but we don’t repeat the text.",
    key: ["revised", "record_id"],
    columns: [
      column("revised", "string", "The type of record.", RECORD_TYPES),
      column("record_id", "string", "The ID of the record."),
      column("retracted_on", "date", "When it was withdrawn."),
      column("reason", "string", "The reason."),
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
