import { BASES, STANCES } from "#domain/propositions/position.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { ATTRIBUTIONS, CODING_SETTLEMENTS } from "#domain/statements/statement.ts";
import { type StatementFilter, statementQuerySchema } from "#domain/statements/statement-list.ts";
import { listStatementIds } from "../statements/statements.ts";
import { column, optional, partial, partialSql, type StoredTable } from "./table.ts";

/** A file is of the record as it is now: the API has those of past days. */
const { page: _, asOf: _asOf, ...filter } = statementQuerySchema;
const statementId = column("statement_id", "string", "The ID of the statement.");
const proposition = column("proposition", "string", "The proposition.", PROPOSITIONS);
const OF_PUBLISHED = "JOIN statements s USING (statement_id) WHERE s.status = 'published'";

export const statementTables: StoredTable[] = [
  {
    name: "statements",
    title: "Statements",
    description: "Direct quotes by or for one speaker, with a date and a source. Only published ones, newest first.",
    key: ["statement_id"],
    refers: [
      { column: "bioguide_id", table: "people" },
      { column: "voice", table: "voices", to: "slug" },
      { column: "source_id", table: "sources" },
    ],
    filter,
    ids: (query: StatementFilter) => listStatementIds(query),
    columns: [
      statementId,
      optional("bioguide_id", "string", "The person who spoke or was spoken for. Empty for other voices."),
      optional("voice", "string", "The slug of the other voice. Empty for a person."),
      column("name", "string", "The name of the speaker."),
      optional("role_at_time", "string", "The speaker’s office at the time."),
      ...partial("said_on", "The date of the statement."),
      column("quote", "string", "The quote."),
      column("attribution", "string", "Whose words they are.", ATTRIBUTIONS),
      optional("attributed_to", "string", "Who spoke for the speaker, if known."),
      optional("question_asked", "string", "The question, word for word."),
      optional("context", "string", "What the statement answers or refers to."),
      column("channel", "string", "Where it was said."),
      column("source_id", "integer", "The source."),
      column("source_url", "string", "The URL of the source."),
      optional("publisher", "string", "Who published the source."),
      optional("notes", "string", "Notes on the date and the quote."),
      optional(
        "coding_settled_by",
        "string",
        "How a difference between the two reviews was settled.",
        CODING_SETTLEMENTS,
      ),
      column("version", "integer", "The version number."),
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
    description: "Which side a statement takes on a proposition. A proposition without a row is not addressed.",
    key: ["statement_id", "proposition"],
    refers: [{ column: "statement_id", table: "statements" }],
    columns: [
      statementId,
      proposition,
      column("stance", "string", "Which side.", STANCES),
      column("basis", "string", "Whether it is said outright or takes one inference.", BASES),
      optional("condition", "string", "The condition that the statement sets."),
      column("span", "string", "The words of the quote that show the stance."),
      column("acknowledges_change", "boolean", "The speaker says the view changed."),
      column("rationale", "string", "Why we read it that way."),
    ],
    sql: `SELECT x.statement_id, x.proposition, x.stance, x.basis, x.condition, x.span, x.acknowledges_change, x.rationale
      FROM positions x ${OF_PUBLISHED} ORDER BY x.statement_id, x.proposition`,
  },
  {
    name: "statement_codings",
    title: "Statements, two reviews",
    description: "What two reviewers each said about one statement and one proposition.",
    key: ["statement_id", "proposition"],
    refers: [{ column: "statement_id", table: "statements" }],
    columns: [
      statementId,
      proposition,
      optional("first", "string", "The first reviewer’s stance. Empty means not addressed.", STANCES),
      optional("second", "string", "The second reviewer’s stance.", STANCES),
    ],
    sql: `SELECT x.statement_id, x.proposition, x.first, x.second FROM statement_codings x ${OF_PUBLISHED} ORDER BY 1, 2`,
  },
  {
    name: "explanations",
    title: "Explained votes",
    description: "Statements that explain the speaker’s vote on a roll call.",
    key: ["statement_id", "roll_call_id"],
    refers: [
      { column: "statement_id", table: "statements" },
      { column: "roll_call_id", table: "roll_calls" },
    ],
    columns: [statementId, column("roll_call_id", "string", "The roll call.")],
    sql: `SELECT x.statement_id, x.roll_call_id FROM explanations x ${OF_PUBLISHED} ORDER BY 1, 2`,
  },
];
