/** Whatever somebody writes into the record, the downloads give it back to the letter, and no spreadsheet runs it. */
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { piecesOf } from "#api/downloads/formats.ts";
import { column, type Table } from "#data/downloads/table.ts";
import { storableText } from "#domain/text/storable-text.ts";
import { HOSTILE_TEXTS } from "../support/fictional/hostile-texts.ts";

// As they come out of the database, which takes no NUL and no half of a sign.
const TEXTS = HOSTILE_TEXTS.map((text) => storableText(text));
const META = { version: "1" } as unknown as Parameters<typeof piecesOf>[3];
const table: Table = {
  name: "hostile",
  title: "Hostile texts",
  description: "Texts.",
  columns: [column("n", "integer", "A number."), column("text", "string", "A text.")],
  key: ["n"],
  rows: async () => [],
};

async function* batches() {
  for (let at = 0; at < TEXTS.length; at += 100)
    yield TEXTS.slice(at, at + 100).map((text, index) => ({ n: at + index, text }));
}

async function written(format: "csv" | "jsonl" | "json"): Promise<string> {
  let text = "";
  for await (const part of piecesOf(format, table, batches(), META)) text += part;
  return text;
}

test("CSV: a row each, no cell begins a formula, and without the apostrophe each is what was written", async () => {
  const rows: { n: string; text: string }[] = parse(await written("csv"), { columns: true });
  expect(rows.map(({ n }) => Number(n))).toEqual(TEXTS.map((_text, n) => n));
  for (const [n, { text }] of rows.entries()) {
    expect(text, "begins a formula").not.toMatch(/^[=+\-@\t\r]/);
    expect([TEXTS[n], `'${TEXTS[n]}`]).toContain(text);
  }
});

test("JSON Lines: a line each, however many lines the text has", async () => {
  const lines = (await written("jsonl")).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).text)).toEqual(TEXTS);
});

test("JSON: to the letter", async () => {
  const { data } = JSON.parse(await written("json")) as { data: { text: string }[] };
  expect(data.map(({ text }) => text)).toEqual(TEXTS);
});
