/** What the database refuses by itself, whoever writes and by whatever way. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadSeedData } from "#import/seed/seed-database.ts";
import { withClient } from "#postgres/database.ts";
import { emptyDatabase } from "../../support/database/database.ts";
import { fictionalSeed, removeFictionalSeeds } from "../../support/fictional/fictional-seed.ts";

let url = "";

beforeAll(async () => {
  // As the owner of the tables: what the site may not do at all is in tests/postgres/least-privilege.test.ts.
  url = (await emptyDatabase()).migrateUrl;
  await loadSeedData({ databaseUrl: url, folder: fictionalSeed().folder });
});
afterAll(removeFictionalSeeds);

/** The constraint that refused the statements, or else the message; the database is left as it was. */
function rejectionOf(...statements: string[]): Promise<string> {
  return withClient(url, async (client) => {
    try {
      await client.query("BEGIN");
      for (const sql of statements) await client.query(sql);
      await client.query("COMMIT");
      throw new Error("nothing was refused");
    } catch (error) {
      const { constraint, message } = error as { constraint?: string; message: string };
      return constraint ?? message;
    } finally {
      await client.query("ROLLBACK");
    }
  });
}

const STATEMENT = "UPDATE statements SET";
const VOTES = "roll_call_id = 's9001-118.2023'";

test.each([
  ["empty words", `${STATEMENT} quote = ''`, "statements_quote_not_empty"],
  ["words that are only spaces and line ends", `${STATEMENT} quote = E' \\n\\t\\r '`, "statements_quote_not_empty"],
  ["a quote that no longer holds its span", `${STATEMENT} quote = 'Other words.'`, "positions_span_in_quote"],
  ["a span that is not in the quote", "UPDATE positions SET span = 'never said'", "positions_span_in_quote"],
  ["an empty span", "UPDATE positions SET span = ' '", "positions_span_not_empty"],
  [
    "a new position whose span is not in the quote",
    `INSERT INTO positions VALUES ('example-2023-03', 'forbid_limits', 'supports', 'explicit', NULL, 'never said', false, 'why')`,
    "positions_span_in_quote",
  ],
  ["two speakers", `${STATEMENT} voice_slug = 'example-committee'`, "statements_one_speaker"],
  ["no speaker", `${STATEMENT} bioguide_id = NULL`, "statements_one_speaker"],
  ["a month that begins in its middle", `${STATEMENT} said_on = '2023-03-15'`, "statements_said_on_first_day"],
  [
    "an outcome of two who were asked",
    "UPDATE inquiry_outcomes SET bioguide_id = 'X000001', voice_slug = 'example-committee'",
    "inquiry_outcomes_one_asked",
  ],
  [
    "a tally unlike the votes",
    `UPDATE roll_call_tallies SET count = 2 WHERE ${VOTES} AND vote_cast = 'yea'`,
    "votes_equal_tally",
  ],
  ["a tally without a row", `DELETE FROM roll_call_tallies WHERE ${VOTES} AND vote_cast = 'yea'`, "votes_equal_tally"],
  ["a vote that is turned round", `UPDATE votes SET vote_cast = 'nay' WHERE ${VOTES}`, "votes_equal_tally"],
  ["a vote that is taken out", `DELETE FROM votes WHERE bioguide_id = 'X000001'`, "votes_equal_tally"],
  ["a person with votes taken out", "DELETE FROM people WHERE bioguide_id = 'X000002'", "votes_bioguide_id_fkey"],
  ["a roll call under another number", "UPDATE roll_calls SET number = 2", "roll_calls_id"],
  ["a roll call on another day", "UPDATE roll_calls SET held_on = '2023-02-02'", "roll_calls_held_on"],
  ["a context without its sentence", "UPDATE reading_contexts SET sentence = NULL", "reading_contexts_own_sentence"],
  ["a reading without a rationale", "UPDATE readings SET rationale = ' '", "readings_rationale_not_empty"],
  ["an address that is none of the web's", "UPDATE sources SET url = 'file:///etc/passwd'", "sources_url_web"],
  ["a revision that is rewritten", "UPDATE revisions SET reason = 'another'", "revisions are only ever added to"],
  ["a revision that is taken out", "DELETE FROM revisions", "revisions are only ever added to"],
  ["all revisions at once", "TRUNCATE revisions", "revisions are only ever added to"],
  [
    "a version that there is already",
    "INSERT INTO revisions (revised, record_id, version, editor_id, reason, sha256, snapshot) SELECT revised, record_id, version, 'x', 'x', sha256, '{}' FROM revisions LIMIT 1",
    "revisions_revised_record_id_version_key",
  ],
])("%s", async (_what, sql, rejection) => {
  expect(await rejectionOf(sql)).toBe(rejection);
});

test("a chamber of which only some votes are held may have fewer than it counts, never more", async () => {
  const some = "UPDATE roll_calls SET votes_held = 'senators_since_2007'";
  const fewer = "DELETE FROM votes WHERE bioguide_id = 'X000001'";
  const more = "UPDATE votes SET vote_cast = 'nay'";
  expect(await rejectionOf(some, more)).toBe("votes_equal_tally");
  // Last, because it is let through.
  expect(await rejectionOf(some, fewer)).toBe("nothing was refused");
});
