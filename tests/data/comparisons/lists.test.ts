/** The lists and plain SQL give the same counts on the same record; the SQL knows nothing of the code. */
import { describe, expect, test } from "vitest";
import { listComparisons } from "#data/comparisons/list-comparisons.ts";
import { findRecordState } from "#data/record/record-state.ts";
import { listSources } from "#data/sources/sources.ts";
import { listStatementChoices, listStatements } from "#data/statements/statements.ts";
import { type ComparisonFilter, comparisonTest } from "#domain/comparisons/comparison-list.ts";
import { newestStatement } from "#domain/record/record.ts";
import type { StatementFilter } from "#domain/statements/statement-list.ts";
import { withClient } from "#postgres/database.ts";
import { testDatabase } from "../../support/database/database.ts";

async function countBySql(sql: string): Promise<number> {
  const { url } = await testDatabase();
  const { rows } = await withClient(url, (client) => client.query(sql));
  return Number(rows[0].count);
}

describe("statements", () => {
  test.each<[StatementFilter, string]>([
    [{}, "TRUE"],
    [{ person: "jon-tester" }, "pe.slug = 'jon-tester'"],
    [{ person: "eric-adams" }, "s.voice_slug = 'eric-adams'"],
    [{ person: "nobody-example" }, "FALSE"],
    [
      { proposition: "cooperate" },
      "EXISTS (SELECT FROM positions p WHERE p.statement_id = s.statement_id AND p.proposition = 'cooperate')",
    ],
    [
      { stance: "no_answer" },
      "EXISTS (SELECT FROM positions p WHERE p.statement_id = s.statement_id AND p.stance = 'no_answer')",
    ],
    [
      { proposition: "withhold_funds", stance: "opposes" },
      "EXISTS (SELECT FROM positions p WHERE p.statement_id = s.statement_id AND p.proposition = 'withhold_funds' AND p.stance = 'opposes')",
    ],
    [{ attribution: "spokesperson" }, "s.attribution = 'spokesperson'"],
    [{ year: 2015 }, "extract(year FROM s.said_on) = 2015"],
    [{ publisher: "Fox News Digital" }, "so.publisher = 'Fox News Digital'"],
    [{ year: 2007, attribution: "own_words" }, "extract(year FROM s.said_on) = 2007 AND s.attribution = 'own_words'"],
  ])("%j", async (filter, condition) => {
    const { statements, total } = await listStatements(filter, { skip: 0, take: 1000 });
    const expected = await countBySql(`
      SELECT count(*) FROM statements s LEFT JOIN people pe USING (bioguide_id) JOIN sources so USING (source_id)
      WHERE s.status = 'published' AND ${condition}`);
    expect(total).toBe(expected);
    expect(new Set(statements.map(({ statementId }) => statementId)).size).toBe(expected);
  });

  test("pages of thirty hold every statement once, newest first", async () => {
    const all = await listStatements({}, { skip: 0, take: 1000 });
    const paged = [];
    for (let skip = 0; skip < all.total; skip += 30) {
      paged.push(...(await listStatements({}, { skip, take: 30 })).statements);
    }
    expect(paged.map(({ statementId }) => statementId)).toEqual(all.statements.map(({ statementId }) => statementId));
    // By the same rule as everywhere: by the last day that a date can stand for.
    expect(all.statements.some(({ saidOn }) => saidOn.precision !== "day")).toBe(true);
    expect(all.statements).toEqual([...all.statements].sort(newestStatement));
  });

  test("the counts beside the choices add up to all statements", async () => {
    const { people, years, publishers } = await listStatementChoices();
    const { total } = await listStatements({}, { skip: 0, take: 1 });
    const sum = (choices: { count: number }[]) => choices.reduce((all, { count }) => all + count, 0);
    expect(sum(people)).toBe(total);
    expect(sum(years)).toBe(total);
    const unnamed = await countBySql(`
      SELECT count(*) FROM statements JOIN sources USING (source_id) WHERE status = 'published' AND publisher IS NULL`);
    expect(sum(publishers) + unnamed).toBe(total);
  });
});

/** The method, sections 4 and 5, said a second time in SQL: what each side did, and whether that is what was wanted. */
const COMPARISONS = `
  WITH pairs AS (
    SELECT pe.slug, pe.currently_serving, t.state, a.party, s.statement_id, s.attribution, p.proposition, p.stance,
      p.basis, p.condition, p.acknowledges_change, v.roll_call_id, v.vote_cast, r.chamber, r.congress, r.held_on,
      s.said_on AS earliest,
      CASE s.said_on_precision WHEN 'day' THEN s.said_on
        WHEN 'month' THEN (s.said_on + interval '1 month - 1 day')::date
        ELSE (s.said_on + interval '1 year - 1 day')::date END AS latest,
      CASE v.vote_cast WHEN 'yea' THEN re.yea WHEN 'nay' THEN re.nay END AS effect,
      EXISTS (SELECT FROM reconsideration_switches x
        WHERE x.roll_call_id = v.roll_call_id AND x.bioguide_id = v.bioguide_id) AS switched,
      EXISTS (SELECT FROM explanations e JOIN statements es USING (statement_id)
        WHERE e.roll_call_id = v.roll_call_id AND es.bioguide_id = v.bioguide_id AND es.status = 'published') AS explained,
      ARRAY(SELECT c.context::text FROM reading_contexts c WHERE c.roll_call_id = v.roll_call_id
        AND c.proposition = p.proposition AND c.side::text = v.vote_cast::text) AS of_side
    FROM statements s
    JOIN positions p USING (statement_id)
    JOIN people pe USING (bioguide_id)
    JOIN votes v USING (bioguide_id)
    JOIN roll_calls r USING (roll_call_id)
    JOIN roll_call_readings rr ON rr.roll_call_id = r.roll_call_id AND rr.status = 'published'
    JOIN readings re ON re.roll_call_id = r.roll_call_id AND re.proposition = p.proposition
    JOIN LATERAL (SELECT * FROM terms t WHERE t.bioguide_id = pe.bioguide_id AND t.chamber = 'senate'
      ORDER BY starts_on DESC LIMIT 1) t ON TRUE
    JOIN LATERAL (SELECT party FROM party_affiliations a WHERE a.term_id = t.term_id
      ORDER BY starts_on DESC LIMIT 1) a ON TRUE
    WHERE s.status = 'published'
  ), judged AS (
    SELECT *, CASE
      WHEN stance NOT IN ('supports', 'opposes') OR vote_cast NOT IN ('yea', 'nay') OR switched OR effect = 'neither'
        THEN 'not_comparable'
      WHEN (stance = 'supports') = (effect = 'advances') THEN 'matches'
      ELSE 'conflicts' END AS verdict,
      CASE WHEN held_on < earliest THEN earliest - held_on WHEN held_on > latest THEN held_on - latest ELSE 0 END AS days
    FROM pairs
  ), told AS (
    SELECT *, verdict <> 'not_comparable' AND (cardinality(of_side) > 0 OR condition IS NOT NULL OR basis = 'implied'
      OR attribution <> 'own_words' OR days > 730 OR held_on < earliest OR explained) AS with_context
    FROM judged
  )`;

describe("pairs", () => {
  test.each<[ComparisonFilter, string]>([
    [{}, "TRUE"],
    [{ verdict: "conflicts" }, "verdict = 'conflicts'"],
    [{ verdict: "matches" }, "verdict = 'matches'"],
    [{ verdict: "not_comparable" }, "verdict = 'not_comparable'"],
    [{ verdict: "conflicts", context: "none" }, "verdict = 'conflicts' AND NOT with_context"],
    [{ verdict: "matches", context: "none" }, "verdict = 'matches' AND NOT with_context"],
    [{ context: "any" }, "with_context"],
    [{ context: "procedural" }, "verdict <> 'not_comparable' AND 'procedural' = ANY (of_side)"],
    [{ context: "years_apart" }, "verdict <> 'not_comparable' AND days > 730"],
    [{ context: "vote_came_first" }, "verdict <> 'not_comparable' AND held_on < earliest"],
    [{ context: "explained" }, "verdict <> 'not_comparable' AND explained"],
    [{ context: "conditional" }, "verdict <> 'not_comparable' AND condition IS NOT NULL"],
    [{ context: "not_own_words" }, "verdict <> 'not_comparable' AND attribution <> 'own_words'"],
    [
      { proposition: "withhold_funds", verdict: "conflicts" },
      "proposition = 'withhold_funds' AND verdict = 'conflicts'",
    ],
    [{ attribution: "office" }, "attribution = 'office'"],
    [{ chamber: "house" }, "chamber = 'house'"],
    [{ congress: 114 }, "congress = 114"],
    [{ state: "MT", verdict: "matches" }, "state = 'MT' AND verdict = 'matches'"],
    [{ party: "democrat", verdict: "conflicts" }, "party = 'democrat' AND verdict = 'conflicts'"],
    [{ party: "republican", verdict: "conflicts" }, "party = 'republican' AND verdict = 'conflicts'"],
    [{ party: "independent" }, "party = 'independent'"],
    [{ service: "former" }, "NOT currently_serving"],
    [{ distance: "within_two_years" }, "days <= 730"],
    [{ distance: "over_five_years" }, "days > 1826"],
    [{ senator: "bob-casey" }, "slug = 'bob-casey'"],
    [{ statement: "tester-2024-03-fox-office" }, "statement_id = 'tester-2024-03-fox-office'"],
    [{ rollCall: "s280-114.2015" }, "roll_call_id = 's280-114.2015'"],
  ])("%j", async (filter, condition) => {
    const comparisons = (await listComparisons()).filter(comparisonTest(filter));
    expect(comparisons.length).toBe(await countBySql(`${COMPARISONS} SELECT count(*) FROM told WHERE ${condition}`));
  });

  test("are kept while the record stays as it is", async () => {
    expect(await listComparisons()).toBe(await listComparisons());
  });
});

test("sources: those that something published rests on, each once", async () => {
  const { sources, total } = await listSources({ skip: 0, take: 1000 });
  const expected = await countBySql(`
    SELECT count(*) FROM sources so WHERE EXISTS (SELECT FROM statements s WHERE s.source_id = so.source_id AND s.status = 'published')
      OR EXISTS (SELECT FROM inquiries i WHERE i.source_id = so.source_id AND i.status = 'published')
      OR EXISTS (SELECT FROM event_sources es JOIN events e USING (event_id) WHERE es.source_id = so.source_id AND e.status = 'published')
      OR EXISTS (SELECT FROM reading_sources rs JOIN roll_call_readings r USING (roll_call_id) WHERE rs.source_id = so.source_id AND r.status = 'published')`);
  expect(total).toBe(expected);
  // The front page says of how many sources; those of drafts alone are not public.
  expect((await findRecordState()).sources).toBe(expected);
  expect(new Set(sources.map(({ source }) => source.sourceId)).size).toBe(expected);
});
