import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { EFFECTS, READING_CONTEXTS } from "#domain/roll-calls/reading.ts";
import { CHAMBERS, MAJORITY_REQUIREMENTS, TIERS, VOTE_CASTS, VOTES_HELD } from "#domain/roll-calls/roll-call.ts";
import {
  type RollCallFilter,
  rollCallQuerySchema,
  type VotesTableFilter,
  votesTableQuerySchema,
} from "#domain/roll-calls/roll-call-query.ts";
import { listRollCallIds } from "../roll-calls/roll-call-facts.ts";
import { column, optional, type StoredTable, timestampSql } from "./table.ts";

const rollCallId = column("roll_call_id", "string", "Chamber letter, number, Congress and year: s280-114.2015.");
const proposition = column("proposition", "string", "The proposition.", PROPOSITIONS);
const ofRollCall = [{ column: "roll_call_id", table: "roll_calls" }];
const PUBLISHED = "JOIN roll_call_readings g USING (roll_call_id) WHERE g.status = 'published'";

/** A vote of the record; the printed party and state are those of the day. */
const CAST = [
  column("vote_cast", "string", "The vote, as a code.", VOTE_CASTS),
  column("printed", "string", "The word in the official file: Aye, Yea, Guilty."),
];

/**
 * Votes and tallies come in with their roll call: a new one has an id that was not there, another content has another
 * hash, and whatever is replaced becomes a version.
 */
const VERSION_KEY_SQL = `SELECT concat(
    (SELECT md5(string_agg(roll_call_id || coalesce(content_sha256, ''), ' ' ORDER BY roll_call_id)) FROM roll_calls), '/',
    (SELECT max(revision_id) FROM revisions WHERE revised = 'roll_call')) AS "versionKey"`;

export const rollCallTables: StoredTable[] = [
  {
    name: "roll_calls",
    title: "Roll calls",
    description:
      "Every recorded vote on file, from its official file, newest first. Analyzed votes also have a plain-English description.",
    key: ["roll_call_id"],
    filter: rollCallQuerySchema,
    ids: (query: RollCallFilter) => listRollCallIds(query),
    columns: [
      rollCallId,
      column("chamber", "string", "Senate or House.", CHAMBERS),
      column("congress", "integer", "The Congress."),
      column("session", "integer", "Its session."),
      column("year", "integer", "The year of the session."),
      column("number", "integer", "Its number in that session."),
      column("held_on", "date", "The date, Washington time."),
      column("held_at", "datetime", "The date and time, UTC."),
      column("question", "string", "The official question."),
      optional("subject", "string", "The official subject."),
      column("type", "string", "The official type of vote."),
      optional("measure_type", "string", "The type of bill or resolution: s, hr, sconres and so on."),
      optional("measure_number", "integer", "Its number."),
      optional("measure_congress", "integer", "Its Congress."),
      optional("measure_title", "string", "Its title."),
      optional("amendment_type", "string", "The type of amendment."),
      optional("amendment_number", "integer", "Its number."),
      optional("amendment_purpose", "string", "Its official purpose."),
      optional("amendment_author", "string", "Its official author."),
      column("majority_requirement", "string", "The majority needed.", MAJORITY_REQUIREMENTS),
      column("result", "string", "The official result."),
      optional(
        "vice_president_vote",
        "string",
        "The vice president’s vote in a tie. It is not in any tally.",
        VOTE_CASTS,
      ),
      column("source_url", "string", "The official file."),
      column("votes_held", "string", "Whose votes we have.", VOTES_HELD),
      optional("tier", "string", "core: on this subject; related: close to it; empty: neither.", TIERS),
      optional("plain_title", "string", "A short title."),
      optional("what_it_was", "string", "What it was, in plain English."),
      optional("yea_meant", "string", "What a Yea meant."),
      optional("nay_meant", "string", "What a Nay meant."),
    ],
    sql: `SELECT r.roll_call_id, r.chamber, r.congress, r.session, r.year, r.number, r.held_on::text,
        ${timestampSql("r.held_at", "held_at")}, r.question, r.subject, r.type,
        r.measure_type, r.measure_number, r.measure_congress, r.measure_title, r.amendment_type, r.amendment_number,
        r.amendment_purpose, r.amendment_author, r.majority_requirement, r.result, r.vice_president_vote, r.source_url,
        r.votes_held, CASE WHEN g.in_scope THEN g.tier END AS tier, p.title AS plain_title, p.what_it_was,
        p.yea_meant, p.nay_meant
      FROM roll_calls r LEFT JOIN roll_call_readings g USING (roll_call_id)
        LEFT JOIN roll_call_readings p ON p.roll_call_id = r.roll_call_id AND p.status = 'published'
      WHERE $1::text[] IS NULL OR r.roll_call_id = ANY ($1)
      ORDER BY r.held_on DESC, r.held_at DESC, r.roll_call_id`,
  },
  {
    name: "votes",
    title: "Votes",
    description: "One person’s vote on one roll call, with party and state as of that day.",
    key: ["roll_call_id", "bioguide_id"],
    refers: [...ofRollCall, { column: "bioguide_id", table: "people" }],
    columns: [
      rollCallId,
      column("bioguide_id", "string", "Who voted."),
      ...CAST,
      column("party", "string", "The party letter in the official file."),
      column("state", "string", "The state in the official file."),
    ],
    sql: `SELECT roll_call_id, bioguide_id, vote_cast, printed, party, state FROM votes ORDER BY roll_call_id, bioguide_id`,
    filter: votesTableQuerySchema,
    narrowed: votesOf,
    versionKey: VERSION_KEY_SQL,
  },
  {
    name: "tallies",
    title: "Tallies",
    description: "How many members of one party cast one vote, in the full chamber.",
    key: ["roll_call_id", "party", "vote_cast", "printed"],
    refers: ofRollCall,
    columns: [
      rollCallId,
      column("party", "string", "The party letter in the official file."),
      ...CAST,
      column("count", "integer", "How many."),
    ],
    sql: `SELECT roll_call_id, party, vote_cast, printed, count FROM roll_call_tallies ORDER BY 1, 2, 3, 4`,
    versionKey: VERSION_KEY_SQL,
  },
  {
    name: "reconsideration_switches",
    title: "Switches to reconsider",
    description: "Party leaders who switched sides to be able to call for a new vote. We don’t compare such votes.",
    key: ["roll_call_id", "bioguide_id"],
    refers: [...ofRollCall, { column: "bioguide_id", table: "people" }],
    columns: [rollCallId, column("bioguide_id", "string", "Who switched.")],
    sql: `SELECT roll_call_id, bioguide_id FROM reconsideration_switches ORDER BY 1, 2`,
  },
  {
    name: "readings",
    title: "Readings",
    description: "What a Yea and a Nay did for one proposition on one roll call, and why we read it that way.",
    key: ["roll_call_id", "proposition"],
    refers: ofRollCall,
    columns: [
      rollCallId,
      proposition,
      column("yea", "string", "What a Yea did.", EFFECTS),
      column("nay", "string", "What a Nay did.", EFFECTS),
      optional("what_money", "string", "Which money, if it is about money."),
      column("rationale", "string", "Why we read it that way."),
    ],
    sql: `SELECT x.roll_call_id, x.proposition, x.yea, x.nay, x.what_money, x.rationale FROM readings x ${PUBLISHED} ORDER BY 1, 2`,
  },
  {
    name: "reading_contexts",
    title: "Contexts of readings",
    description: "Caveats for each side of a vote.",
    key: ["roll_call_id", "proposition", "side", "context"],
    refers: ofRollCall,
    columns: [
      rollCallId,
      proposition,
      column("side", "string", "The side.", ["yea", "nay"]),
      column("context", "string", "The context.", READING_CONTEXTS),
      optional("sentence", "string", "Its own sentence, if it has one."),
    ],
    sql: `SELECT x.roll_call_id, x.proposition, x.side, x.context, x.sentence FROM reading_contexts x ${PUBLISHED} ORDER BY 1, 2, 3, 4`,
  },
  {
    name: "reading_codings",
    title: "Readings, two reviews",
    description: "What two reviewers each said a Yea did for one proposition, and the outcome.",
    key: ["roll_call_id", "proposition"],
    refers: ofRollCall,
    columns: [
      rollCallId,
      proposition,
      optional("first", "string", "The first reviewer’s answer. Empty means not affected.", EFFECTS),
      optional("second", "string", "The second reviewer’s answer.", EFFECTS),
      optional("final", "string", "The outcome."),
    ],
    sql: `SELECT x.roll_call_id, x.proposition, x.first, x.second, x.final FROM reading_codings x ${PUBLISHED} ORDER BY 1, 2`,
  },
  {
    name: "reading_sources",
    title: "Sources of readings",
    description: "What a reading is based on.",
    key: ["roll_call_id", "proposition", "ordinal"],
    refers: [...ofRollCall, { column: "source_id", table: "sources" }],
    columns: [
      rollCallId,
      proposition,
      column("ordinal", "integer", "Its place in the list."),
      column("source_id", "integer", "The source."),
      column("what", "string", "What it is."),
      column("opened", "boolean", "Whether we read the original."),
    ],
    sql: `SELECT x.roll_call_id, x.proposition, x.ordinal, x.source_id, x.what, x.opened FROM reading_sources x ${PUBLISHED} ORDER BY 1, 2, 3`,
  },
];

/** Newest first, as the pages of a senator's votes have them. */
function votesOf(filter: VotesTableFilter): { sql: string; values: (string | number)[] } {
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const add = (value: string | number | undefined, conditionOf: (slot: string) => string) => {
    if (value !== undefined) conditions.push(conditionOf(`$${values.push(value)}`));
  };
  add(
    filter.senator,
    (slot) => `v.bioguide_id IN (SELECT bioguide_id FROM people WHERE ${slot} IN (slug, bioguide_id))`,
  );
  add(filter.year, (slot) => `r.year = ${slot}`);
  add(filter.rollCall, (slot) => `r.roll_call_id = ${slot}`);
  const sql = `SELECT v.roll_call_id, v.bioguide_id, v.vote_cast, v.printed, v.party, v.state
    FROM votes v JOIN roll_calls r USING (roll_call_id) WHERE ${conditions.join(" AND ")}
    ORDER BY r.held_at DESC, r.number DESC, r.roll_call_id, v.bioguide_id`;
  return { sql, values };
}
