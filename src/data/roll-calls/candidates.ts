import type pg from "pg";
import { z } from "zod";
import { type Candidate, type Recall, SAME_AUTHOR, SUBJECT_QUERIES } from "#domain/roll-calls/candidate.ts";
import { CHAMBERS } from "#domain/roll-calls/roll-call.ts";
import { parseRows } from "../database/parse-rows.ts";

/** The words that the index holds, in the order of the function's arguments. */
const WORDS = `roll_call_text(r.question, r.subject, r.measure_title, r.measure_short_title, r.amendment_purpose, r.amendment_author)`;
/** "King of Iowa" of "King of Iowa Amendment No. 31". */
const AUTHOR = (table: string) =>
  `substring(${table}.amendment_author FROM '^([A-Z][^0-9]*? of [A-Z][a-z]+( [A-Z][a-z]+)?)\\s')`;

const BY_WORDS = `
  SELECT r.roll_call_id, q.why FROM unnest($1::text[], $2::text[]) AS q(query, why)
  JOIN roll_calls r ON ${WORDS} @@ websearch_to_tsquery('english', q.query)`;
/** Another than the one itself, so that what is read does not find itself. */
const BY_AUTHOR = `
  SELECT r.roll_call_id, $3::text AS why FROM roll_calls r WHERE r.amendment_author IS NOT NULL AND EXISTS (
    SELECT FROM roll_calls o JOIN roll_call_readings x USING (roll_call_id)
    WHERE x.tier = 'core' AND o.roll_call_id <> r.roll_call_id AND ${AUTHOR("o")} = ${AUTHOR("r")})`;

const queries = [SUBJECT_QUERIES.map(({ query }) => query), SUBJECT_QUERIES.map(({ why }) => why), SAME_AUTHOR];

const candidateRow: z.ZodType<Candidate & { total: number }> = z.object({
  rollCallId: z.string(),
  chamber: z.enum(CHAMBERS),
  heldOn: z.string(),
  question: z.string(),
  subject: z.string().nullable(),
  measureTitle: z.string().nullable(),
  amendmentPurpose: z.string().nullable(),
  reasons: z.array(z.string()),
  total: z.number(),
});

const recallRow = z.object({ rollCallId: z.string(), question: z.string(), words: z.boolean(), author: z.boolean() });

/** Roll calls without a reading that look as if they touched the subject: most reasons first, then newest. */
export async function listCandidates(
  client: pg.ClientBase,
  { skip, take }: { skip: number; take: number },
): Promise<{ candidates: Candidate[]; total: number }> {
  const { rows } = await client.query(
    `SELECT r.roll_call_id AS "rollCallId", r.chamber, r.held_on::text AS "heldOn", r.question, r.subject,
       r.measure_title AS "measureTitle", r.amendment_purpose AS "amendmentPurpose",
       array_agg(DISTINCT f.why) AS reasons, count(*) OVER ()::int AS total
     FROM (${BY_WORDS} UNION ALL ${BY_AUTHOR}) f JOIN roll_calls r USING (roll_call_id)
     WHERE NOT EXISTS (SELECT FROM roll_call_readings x WHERE x.roll_call_id = r.roll_call_id)
       AND NOT EXISTS (SELECT FROM out_of_scope_roll_calls o WHERE o.roll_call_id = r.roll_call_id)
     GROUP BY r.roll_call_id
     ORDER BY count(DISTINCT f.why) FILTER (WHERE f.why <> $3) DESC, r.held_on DESC, r.roll_call_id
     OFFSET $4 LIMIT $5`,
    [...queries, skip, take],
  );
  const found = parseRows(candidateRow, rows);
  return {
    candidates: found.map(({ total: _, ...candidate }) => candidate),
    total: found[0]?.total ?? 0,
  };
}

/** How the queries would have done on the roll calls that have been read for propositions. */
export async function measureRecall(client: pg.ClientBase): Promise<Recall> {
  const { rows } = await client.query(
    `WITH words AS (${BY_WORDS}), authors AS (${BY_AUTHOR})
     SELECT r.roll_call_id AS "rollCallId", r.question, EXISTS (SELECT FROM words w WHERE w.roll_call_id = r.roll_call_id) AS words,
       EXISTS (SELECT FROM authors a WHERE a.roll_call_id = r.roll_call_id) AS author
     FROM roll_calls r JOIN roll_call_readings x USING (roll_call_id) WHERE x.tier = 'core' ORDER BY r.held_on, 1`,
    queries,
  );
  const read = parseRows(recallRow, rows);
  return {
    read: read.length,
    byWords: read.filter(({ words }) => words).length,
    byWordsOrAuthor: read.filter(({ words, author }) => words || author).length,
    missed: read
      .filter(({ words, author }) => !words && !author)
      .map(({ rollCallId, question }) => ({ rollCallId, question })),
  };
}
