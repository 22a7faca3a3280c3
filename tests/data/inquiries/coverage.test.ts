/** Every number of the coverage page, counted once more by plain SQL and arithmetic. */
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { findCoverage } from "#data/inquiries/coverage.ts";
import { findSenator } from "#data/people/senators.ts";
import type { Coverage } from "#domain/inquiries/coverage.ts";
import { evidenceOf } from "#domain/record/record.ts";

let coverage: Coverage;

beforeAll(async () => {
  coverage = await findCoverage();
});

/** One number for each party, by the last party of the latest Senate term. */
async function byParty(counts: string): Promise<Record<string, number>> {
  const rows: { party: string; count: bigint }[] = await database().$queryRawUnsafe(`
    WITH seats AS (
      SELECT DISTINCT ON (t.bioguide_id) t.bioguide_id, a.party::text
      FROM terms t JOIN party_affiliations a USING (term_id)
      WHERE t.chamber = 'senate' ORDER BY t.bioguide_id, t.starts_on DESC, a.starts_on DESC
    )
    SELECT party, count(*) FROM seats JOIN (${counts}) counted USING (bioguide_id) GROUP BY party`);
  return Object.fromEntries(rows.map(({ party, count }) => [party, Number(count)]));
}

async function one(sql: string): Promise<number> {
  const rows: { count: bigint }[] = await database().$queryRawUnsafe(sql);
  return Number(rows[0]?.count);
}

const ofParty = (number: (row: Coverage["total"]) => number) =>
  Object.fromEntries(coverage.byParty.map(({ party, row }) => [party, number(row)]).filter(([, count]) => count !== 0));

const STATEMENTS_SQL = "FROM statements WHERE status = 'published' AND bioguide_id IS NOT NULL";
const ASKED_SQL =
  "FROM inquiry_outcomes JOIN inquiries i USING (inquiry_id) WHERE i.status = 'published' AND bioguide_id IS NOT NULL";

describe("by party", () => {
  test("stands in alphabetical order", () => {
    expect(coverage.byParty.map(({ party }) => party)).toEqual(["democrat", "independent", "republican"]);
  });

  test("senators, speakers, statements, positions", async () => {
    expect(ofParty((row) => row.senators)).toEqual(await byParty("SELECT bioguide_id FROM people"));
    expect(ofParty((row) => row.withStatement)).toEqual(await byParty(`SELECT DISTINCT bioguide_id ${STATEMENTS_SQL}`));
    expect(ofParty((row) => row.statements)).toEqual(await byParty(`SELECT bioguide_id ${STATEMENTS_SQL}`));
    const positions = `SELECT s.bioguide_id FROM positions p JOIN statements s USING (statement_id) WHERE s.status = 'published' AND s.bioguide_id IS NOT NULL`;
    expect(ofParty((row) => row.positions)).toEqual(await byParty(positions));
    for (const stance of ["supports", "opposes"] as const) {
      const sided = `${positions} AND p.proposition = 'cooperate' AND p.stance = '${stance}'`;
      expect(ofParty((row) => row.sides.cooperate[stance])).toEqual(await byParty(sided));
    }
  });

  test("who was asked, and what came back", async () => {
    expect(ofParty((row) => row.inquiriesAsked)).toEqual(await byParty(`SELECT bioguide_id ${ASKED_SQL}`));
    for (const outcome of ["answered", "declined", "no_response", "referred", "did_not_answer_the_question"] as const) {
      const back = await byParty(`SELECT bioguide_id ${ASKED_SQL} AND outcome = '${outcome}'`);
      expect({ outcome, ...ofParty((row) => row.outcomes[outcome]) }).toEqual({ outcome, ...back });
    }
  });

  test("pairs that match and that conflict, person by person", async () => {
    const people = await database().person.findMany({ select: { slug: true } });
    const counted = { matches: 0, conflicts: 0 };
    for (const { slug } of people) {
      const record = await findSenator(slug);
      for (const { comparison } of record ? evidenceOf(record) : []) {
        if (comparison.verdict !== "not_comparable") counted[comparison.verdict] += 1;
      }
    }
    expect({ matches: coverage.total.matches, conflicts: coverage.total.conflicts }).toEqual(counted);
    expect(coverage.total.conflicts).toBe(coverage.byParty.reduce((sum, { row }) => sum + row.conflicts, 0));
  });

  test("the questions without a response went to one party alone", async () => {
    const silent = `SELECT inquiry_id ${ASKED_SQL} AND outcome = 'no_response'`;
    expect(coverage.unanswered.questions).toBe(await one(`SELECT count(DISTINCT inquiry_id) FROM (${silent}) s`));
    expect(coverage.unanswered.outlets).toBe(
      await one(`SELECT count(DISTINCT outlet) FROM inquiries WHERE inquiry_id IN (${silent})`),
    );
    expect(await byParty(`SELECT DISTINCT bioguide_id ${ASKED_SQL} AND inquiry_id IN (${silent})`)).not.toHaveProperty(
      "republican",
    );
    expect(coverage.unanswered.toSeveralParties).toBe(0);
  });
});

describe("by chamber, year and status", () => {
  test("roll calls, readings and votes of each chamber", async () => {
    for (const { chamber, rollCalls, read, votes, wholeChamber } of coverage.byChamber) {
      const own = `roll_calls r JOIN roll_call_readings x USING (roll_call_id) WHERE r.chamber = '${chamber}'`;
      expect(rollCalls).toBe(await one(`SELECT count(*) FROM ${own}`));
      expect(read).toBe(
        await one(
          `SELECT count(*) FROM ${own} AND x.status = 'published' AND EXISTS (SELECT FROM readings g WHERE g.roll_call_id = r.roll_call_id)`,
        ),
      );
      expect(votes).toBe(
        await one(`SELECT count(*) FROM votes WHERE roll_call_id IN (SELECT r.roll_call_id FROM ${own})`),
      );
      expect(wholeChamber).toBe(await one(`SELECT count(*) FROM ${own} AND r.votes_held <> 'senators_since_2007'`));
    }
  });

  test("sponsors of what is read", async () => {
    const read = `roll_calls r WHERE EXISTS (SELECT FROM readings g JOIN roll_call_readings x USING (roll_call_id) WHERE g.roll_call_id = r.roll_call_id AND x.status = 'published')`;
    expect(coverage.sponsors.read).toBe(await one(`SELECT count(*) FROM ${read}`));
    expect(coverage.sponsors.named).toBe(await one(`SELECT count(*) FROM ${read} AND sponsor IS NOT NULL`));
    expect(coverage.sponsors.byLetter.R ?? 0).toBe(await one(`SELECT count(*) FROM ${read} AND sponsor LIKE '%(R-%'`));
    expect(coverage.sponsors.byLetter.D ?? 0).toBe(await one(`SELECT count(*) FROM ${read} AND sponsor LIKE '%(D-%'`));
  });

  test("statements of each year", async () => {
    for (const { year, statements } of coverage.byYear) {
      const statementsSql = `SELECT count(*) FROM statements WHERE status = 'published' AND extract(year FROM said_on) = ${year}`;
      expect({ year, statements }).toEqual({ year, statements: await one(statementsSql) });
    }
    const all = coverage.byYear.reduce((sum, { statements }) => sum + statements, 0);
    expect(all).toBe(coverage.byStatus.statements.published);
  });

  test("drafts and what they wait for", async () => {
    for (const [status, count] of Object.entries(coverage.byStatus.statements)) {
      const counted = await one(`SELECT count(*) FROM statements WHERE status = '${status}'`);
      expect({ status, count }).toEqual({ status, count: counted });
    }
    const reasons = await one(
      "SELECT count(*) FROM (SELECT unnest(draft_reasons) FROM statements WHERE status IN ('draft', 'in_review')) r",
    );
    expect(coverage.byStatus.draftReasons.reduce((sum, { count }) => sum + count, 0)).toBe(reasons);
  });

  test("sources", async () => {
    const used =
      "sources s WHERE EXISTS (SELECT FROM statements x WHERE x.source_id = s.source_id AND x.status = 'published')";
    expect(coverage.sources).toBe(await one(`SELECT count(*) FROM ${used}`));
    expect(coverage.readOnCopy).toBe(await one(`SELECT count(*) FROM ${used} AND read_on_copy`));
    expect(coverage.withArchivedCopy).toBe(await one(`SELECT count(*) FROM ${used} AND copy_id IS NOT NULL`));
  });
});

describe("senators without a statement", () => {
  test("are all others", async () => {
    expect(coverage.withoutStatement).toHaveLength(coverage.total.senators - coverage.total.withStatement);
    const silent = await one(
      `SELECT count(*) FROM people WHERE bioguide_id NOT IN (SELECT bioguide_id ${STATEMENTS_SQL})`,
    );
    expect(coverage.withoutStatement).toHaveLength(silent);
  });

  test("those named as sought in vain have no words of their own with a side on cooperation", async () => {
    expect(coverage.soughtInVain.map(({ slug }) => slug)).toContain("sherrod-brown");
    const slugs = coverage.soughtInVain.map(({ slug }) => `'${slug}'`).join(", ");
    expect(
      await one(`SELECT count(*) FROM positions p JOIN statements s USING (statement_id) JOIN people USING (bioguide_id)
        WHERE slug IN (${slugs}) AND s.status = 'published' AND s.attribution = 'own_words'
        AND p.proposition = 'cooperate' AND p.stance IN ('supports', 'opposes')`),
    ).toBe(0);
  });
});

describe("the agreement of two codings", () => {
  test("of statements: raw and kappa, by the formula of Cohen", async () => {
    for (const { proposition, statements } of coverage.agreement) {
      const rows: { first: string | null; second: string | null; n: bigint }[] = await database().$queryRawUnsafe(`
        SELECT c.first::text, c.second::text, count(*) AS n FROM statements s
        LEFT JOIN statement_codings c ON c.statement_id = s.statement_id AND c.proposition = '${proposition}'
        WHERE s.coding_settled_by IS NOT NULL GROUP BY 1, 2`);
      const total = rows.reduce((sum, { n }) => sum + Number(n), 0);
      const agreed = rows.filter(({ first, second }) => first === second).reduce((sum, { n }) => sum + Number(n), 0);
      const margin = (coder: "first" | "second") => {
        const sums = new Map<string | null, number>();
        for (const row of rows) sums.set(row[coder], (sums.get(row[coder]) ?? 0) + Number(row.n));
        return sums;
      };
      const [first, second] = [margin("first"), margin("second")];
      let chance = 0;
      for (const [code, n] of first) chance += (n / total) * ((second.get(code) ?? 0) / total);
      expect(statements).toMatchObject({ coded: total, agreed });
      expect(statements.kappa).toBeCloseTo((agreed / total - chance) / (1 - chance), 10);
    }
  });

  test("of roll calls: as many as were coded twice", async () => {
    for (const { proposition, readings } of coverage.agreement) {
      const twice = `reading_codings c WHERE c.proposition = '${proposition}' AND (SELECT count(*) FROM reading_codings o WHERE o.roll_call_id = c.roll_call_id) = 3`;
      expect(readings.coded).toBe(await one(`SELECT count(*) FROM ${twice}`));
      expect(readings.agreed).toBe(
        await one(`SELECT count(*) FROM ${twice} AND c.first IS NOT DISTINCT FROM c.second`),
      );
    }
  });
});
