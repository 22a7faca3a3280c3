/** Method, section 7, property 7: swapping every party label in the data changes the labels and nothing else. */
import { expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import { findSenator, listSenators } from "#data/people/senators.ts";
import { headlinesOf } from "#domain/comparisons/headline.ts";
import { evidenceOf } from "#domain/record/record.ts";

/** Everything that is said of everybody, in the order in which it is shown. */
async function everyText() {
  const summaries = await listSenators();
  const texts = [];
  for (const { person, conflictsOn, headlines } of summaries) {
    const record = await findSenator(person.slug);
    if (!record) throw new Error(`nobody has the slug ${person.slug}`);
    texts.push({
      slug: person.slug,
      conflictsOn,
      listed: headlines.map(({ sentence }) => sentence),
      headlines: headlinesOf(record).map(({ governing, later, sentence }) => ({
        governing: governing?.statement.statementId,
        later: later.map(({ statement }) => statement.statementId),
        sentence,
      })),
      evidence: evidenceOf(record).map(({ statement, position, vote, comparison }) => ({
        statementId: statement.statementId,
        proposition: position.proposition,
        rollCallId: vote.rollCallId,
        ...comparison,
      })),
    });
  }
  return texts;
}

test("with party labels swapped, no verdict, context, headline or order changes", { timeout: 120_000 }, async () => {
  const textBefore = await everyText();
  await database().$transaction([
    database().$executeRaw`
      UPDATE party_affiliations SET
        party = (CASE party WHEN 'democrat' THEN 'republican' WHEN 'republican' THEN 'democrat' ELSE party END)::party,
        caucus = (CASE caucus WHEN 'democrat' THEN 'republican' WHEN 'republican' THEN 'democrat' ELSE caucus END)::party`,
    database().$executeRaw`
      UPDATE votes SET party = CASE party WHEN 'D' THEN 'R' WHEN 'R' THEN 'D' ELSE party END`,
    database().$executeRaw`UPDATE roll_call_tallies SET party = '?' WHERE party = 'D'`,
    database().$executeRaw`UPDATE roll_call_tallies SET party = 'D' WHERE party = 'R'`,
    database().$executeRaw`UPDATE roll_call_tallies SET party = 'R' WHERE party = '?'`,
    // What lists keep is kept for one state of the record: this is another.
    database().importRun.create({
      data: {
        kind: "seed_data",
        outcome: "saved",
        finishedAt: new Date(),
        sha256: "0".repeat(64),
        message: "swapped",
      },
    }),
  ]);
  const swapped = await findSenator("jon-tester");
  const listed = (await listSenators()).find(({ person }) => person.slug === "jon-tester");
  expect(listed?.person.terms.at(-1)?.affiliations[0]?.party).toBe("republican");
  expect(swapped?.person.terms.at(-1)?.affiliations[0]?.party).toBe("republican");
  expect(textBefore.flatMap(({ evidence }) => evidence).length).toBeGreaterThan(500);
  expect(await everyText()).toEqual(textBefore);
});
