import { BASES, STANCES } from "#domain/position.ts";
import { PROPOSITIONS } from "#domain/proposition.ts";
import { ATTRIBUTIONS, CODING_SETTLEMENTS } from "#domain/statement.ts";
import { type StatementFilter, statementQueryShape } from "#domain/statement-list.ts";
import { listStatementIds } from "../statements.ts";
import { column, optional, partial, partialSql, type StoredTable } from "./table.ts";

/** A file is of the record as it is now: the API has those of past days. */
const { page: _, asOf: _asOf, ...filter } = statementQueryShape;
const statementId = column("statement_id", "string", "The id of the statement.");
const proposition = column("proposition", "string", "The proposition.", PROPOSITIONS);
const OF_PUBLISHED = "JOIN statements s USING (statement_id) WHERE s.status = 'published'";

export const statementTables: StoredTable[] = [
  {
    name: "statements",
    title: "Statements",
    words: "Exact words, by or for one speaker, on a date, with a source. Published ones only, newest first.",
    key: ["statement_id"],
    refers: [
      { column: "bioguide_id", table: "people" },
      { column: "voice", table: "voices", to: "slug" },
      { column: "source_id", table: "sources" },
    ],
    filter,
    ids: (wanted: StatementFilter) => listStatementIds(wanted),
    columns: [
      statementId,
      optional("bioguide_id", "string", "The person who spoke or was spoken for; empty for another voice."),
      optional("voice", "string", "The slug of the other voice; empty for a person."),
      column("name", "string", "The name of the speaker."),
      optional("role_at_time", "string", "What office the speaker held on that day."),
      ...partial("said_on", "The day on which it was said."),
      column("quote", "string", "The words."),
      column("attribution", "string", "Whose words they are.", ATTRIBUTIONS),
      optional("attributed_to", "string", "Who spoke for the speaker, where that is known."),
      optional("question_asked", "string", "The question, word for word."),
      optional("context", "string", "What the words answer or refer to."),
      column("channel", "string", "Where they were said."),
      column("source_id", "integer", "The source."),
      column("source_url", "string", "The address of the source."),
      optional("publisher", "string", "Who published the source."),
      optional("notes", "string", "What a reader should know of date and words."),
      optional(
        "coding_settled_by",
        "string",
        "How a difference between the two codings was settled.",
        CODING_SETTLEMENTS,
      ),
      column("version", "integer", "How often it has been written."),
    ],
    sql: `SELECT s.statement_id, s.bioguide_id, s.voice_slug AS voice, coalesce(p.name, v.name) AS name, s.role_at_time,
        ${partialSql("s.said_on", "s.said_on_precision", "said_on")}, s.quote, s.attribution, s.attributed_to,
        s.question_asked, s.context, s.channel, s.source_id, o.url AS source_url, o.publisher, s.notes,
        s.coding_settled_by, s.version
      FROM statements s JOIN sources o USING (source_id) LEFT JOIN people p USING (bioguide_id)
        LEFT JOIN voices v ON v.slug = s.voice_slug
      WHERE s.status = 'published' AND ($1::text[] IS NULL OR s.statement_id = ANY ($1))
      ORDER BY s.said_until DESC, s.said_on DESC, s.statement_id`,
  },
  {
    name: "positions",
    title: "Positions",
    words: "Which side one statement takes on one proposition. What is not here is not addressed.",
    key: ["statement_id", "proposition"],
    refers: [{ column: "statement_id", table: "statements" }],
    columns: [
      statementId,
      proposition,
      column("stance", "string", "Which side.", STANCES),
      column("basis", "string", "Whether the words say it or one step of inference is needed.", BASES),
      optional("condition", "string", "The limit that the statement puts on itself."),
      column("span", "string", "The words of the quote that carry the stance."),
      column("acknowledges_change", "boolean", "The speaker says that the view changed."),
      column("rationale", "string", "Why it is coded so."),
    ],
    sql: `SELECT x.statement_id, x.proposition, x.stance, x.basis, x.condition, x.span, x.acknowledges_change, x.rationale
      FROM positions x ${OF_PUBLISHED} ORDER BY x.statement_id, x.proposition`,
  },
  {
    name: "statement_codings",
    title: "Statements, coded twice",
    words: "What each of two coders said of one statement and one proposition, on their own.",
    key: ["statement_id", "proposition"],
    refers: [{ column: "statement_id", table: "statements" }],
    columns: [
      statementId,
      proposition,
      optional("first", "string", "The first coder’s stance; empty: not addressed.", STANCES),
      optional("second", "string", "The second coder’s.", STANCES),
    ],
    sql: `SELECT x.statement_id, x.proposition, x.first, x.second FROM statement_codings x ${OF_PUBLISHED} ORDER BY 1, 2`,
  },
  {
    name: "explanations",
    title: "Explained votes",
    words: "That a statement explains its speaker’s vote on a roll call.",
    key: ["statement_id", "roll_call_id"],
    refers: [
      { column: "statement_id", table: "statements" },
      { column: "roll_call_id", table: "roll_calls" },
    ],
    columns: [statementId, column("roll_call_id", "string", "The roll call.")],
    sql: `SELECT x.statement_id, x.roll_call_id FROM explanations x ${OF_PUBLISHED} ORDER BY 1, 2`,
  },
];
