/** Many statements at once: all or nothing, with what is wrong named by its line. */
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { draftStatements, dryRun } from "#data/statements/batch-statements.ts";
import { readBatchText } from "#import/statements/read-batch-text.ts";
import { fictionalEditor } from "../../support/fictional/fictional-editor.ts";
import { fictionalStatement } from "../../support/fictional/fictional-newsroom.ts";

const author = fictionalEditor("editor", "the-author");
const within = <T>(work: (tx: Transaction) => Promise<T>) => database().$transaction(work, { timeout: 30_000 });

const HEAD =
  "speaker,saidOn,quote,channel,attribution,sourceUrl,cooperate.stance,cooperate.basis,cooperate.span,cooperate.rationale";
const line = (quote: string, rest = "interview,own_words,https://example.org/a,,,,") =>
  `ada-example,2023-05-06,"${quote}",${rest}`;

beforeAll(async () => {
  await fictionalStatement();
});

function entriesOf(text: string) {
  const read = readBatchText(text);
  if ("error" in read) throw new Error(read.error);
  return read.entries;
}

describe("a list", () => {
  test("of CSV and the same of JSON become the same drafts, which no reader sees", async () => {
    const csv = [
      HEAD,
      line(
        "The first made-up words\nof two lines, here.",
        "interview,own_words,https://example.org/a,supports,explicit,made-up words,Because.",
      ),
      line("Entirely other words of nobody at all."),
    ].join("\n");
    const entries = entriesOf(csv);
    expect(entries.map(({ place }) => place)).toEqual(["Line 2", "Line 4"]);
    const json = JSON.stringify(entries.map(({ formValues }) => formValues));
    expect(entriesOf(json).map(({ formValues }) => formValues)).toEqual(entries.map(({ formValues }) => formValues));
    const ids = await within((tx) => draftStatements(author, tx, entries, "a test"));
    expect(ids).toEqual(["ada-example-2023-05-06", "ada-example-2023-05-06-2"]);
    const stored = await database().statement.findMany({
      where: { statementId: { in: ids } },
      include: { positions: true },
    });
    expect(stored.map(({ status }) => status)).toEqual(["draft", "draft"]);
    expect(stored.flatMap(({ positions }) => positions.map(({ span }) => span))).toEqual(["made-up words"]);
  });

  test("with one thing wrong is not saved at all; the line and the column are named", async () => {
    const before = await database().statement.count();
    const csv = [
      HEAD,
      line("Words that would be right."),
      "nobody-at-all,2023-02-30,,interview,own_words,ftp://x,,,,",
    ].join("\n");
    const entries = entriesOf(csv);
    const { entries: checked } = await within((tx) => dryRun(tx, entries));
    expect(checked.map(({ place, errors }) => [place, errors.map(({ column }) => column)])).toEqual([
      ["Line 2", []],
      ["Line 3", ["speaker", "quote", "saidOn", "sourceUrl"]],
    ]);
    await expect(within((tx) => draftStatements(author, tx, entries, "x"))).rejects.toThrow("nothing is saved");
    expect(await database().statement.count()).toBe(before);
  });

  test("with words that the record holds, or that it has twice, is not saved", async () => {
    const stored = await database().statement.findUniqueOrThrow({ where: { statementId: "example-2023-03" } });
    const same = entriesOf([HEAD, line(stored.quote.toUpperCase())].join("\n"));
    expect((await within((tx) => dryRun(tx, same))).duplicates).toEqual([
      { place: "Line 2", statementId: "example-2023-03", isSame: true },
    ]);
    await expect(within((tx) => draftStatements(author, tx, same, "x"))).rejects.toThrow("already");
    const twice = entriesOf(
      [HEAD, line("Words that stand here twice."), line("Words that stand – here twice!")].join("\n"),
    );
    await expect(within((tx) => draftStatements(author, tx, twice, "x"))).rejects.toThrow("already");
    const alike = entriesOf([HEAD, line(`${stored.quote} And a little.`)].join("\n"));
    expect((await within((tx) => dryRun(tx, alike))).duplicates).toEqual([
      { place: "Line 2", statementId: "example-2023-03", isSame: false },
    ]);
  });

  test("that cannot be read says why, with the line", () => {
    const error = (text: string) => (readBatchText(text) as { error: string }).error;
    expect(error("")).toContain("nothing");
    expect(error(`${HEAD}\na,b`)).toContain("line 2");
    expect(error("[1]")).toBe("Entry 1 is no object.");
    expect(error('[{"quote":{"a":1}}]')).toContain("Entry 1: “quote”");
    expect(error("[{")).toContain("not JSON");
    expect(error(`[${Array(501).fill('{"quote":"x"}').join(",")}]`)).toContain("500 at once");
  });

  test("with a column that there is not names it", async () => {
    const { entries } = await within((tx) => dryRun(tx, entriesOf('[{"sayer":"x"}]')));
    expect(entries[0]?.errors).toEqual([{ column: "sayer", message: "There is no column “sayer”." }]);
  });
});
