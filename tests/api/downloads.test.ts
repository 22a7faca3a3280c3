/** The files: what their descriptor says of them is so, nothing in them is a draft, and no spreadsheet runs them. */
import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { ARCHIVE, DESCRIPTOR, serveDownload } from "#api/downloads/serve.ts";
import { problemSchema } from "#api/schemas/problem.ts";
import { database } from "#data/database/client.ts";
import { TABLES } from "#data/downloads/all.ts";
import { countRows } from "#data/downloads/stream-rows.ts";
import type { Column } from "#data/downloads/table.ts";
import { isCalendarDate } from "#domain/values/calendar-date.ts";
import { retract } from "../support/fictional/retract.ts";
import { unzip } from "../support/official-files/unzip.ts";
import { uniqueClientNetwork } from "../support/server/api.ts";

type Row = Record<string, string>;

function get(file: string, init: RequestInit = {}): Promise<Response> {
  const [name = ""] = file.split("?");
  const headers = { ...uniqueClientNetwork(), ...(init.headers as Record<string, string>) };
  return serveDownload(new Request(`http://localhost:3000/download/${file}`, { ...init, headers }), name);
}

const text = async (file: string) => (await get(file)).text();
const rows = async (table: string): Promise<Row[]> => parse(await text(`${table}.csv`), { columns: true });

const TESTS: Record<Column["type"], (cell: string) => boolean> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  boolean: (cell) => cell === "true" || cell === "false",
  date: isCalendarDate,
  datetime: (cell) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(cell),
};

/** What a cell is that its column does not allow. */
function faultIn({ name, type, values, empty }: Column, cell: string | undefined): string | null {
  if (cell === undefined) return `${name} is missing`;
  if (cell === "") return empty ? null : `${name} is empty`;
  if (!TESTS[type](cell)) return `${name} is no ${type}: ${cell}`;
  return values && !values.includes(cell) ? `${name} is none of its values: ${cell}` : null;
}

test("every file is what its columns, its key and its references say", async () => {
  const errors: string[] = [];
  const rowsByTable = new Map<string, Row[]>();
  for (const table of TABLES) rowsByTable.set(table.name, await rows(table.name));
  for (const table of TABLES) {
    const own = rowsByTable.get(table.name) ?? [];
    const [head] = parse(await text(`${table.name}.csv`), { to: 1 }) as string[][];
    expect(head).toEqual(table.columns.map(({ name }) => name));
    expect(own.length).toBe(await countRows(table));
    const keys = own.map((row) => table.key.map((name) => row[name]).join(" "));
    if (new Set(keys).size !== keys.length) errors.push(`${table.name}: the key tells not all rows apart`);
    for (const row of own)
      errors.push(
        ...table.columns
          .flatMap((column) => faultIn(column, row[column.name]) ?? [])
          .map((error) => `${table.name}: ${error}`),
      );
    for (const { column, table: other, to = column } of table.refers ?? []) {
      const known = new Set(rowsByTable.get(other)?.map((row) => row[to]));
      const lost = own.map((row) => row[column]).filter((value) => value && !known.has(value));
      if (lost.length > 0) errors.push(`${table.name}.${column}: ${lost[0]} is not in ${other}.${to}`);
    }
  }
  expect(errors.slice(0, 20)).toEqual([]);
  const empty = TABLES.filter(({ name }) => rowsByTable.get(name)?.length === 0).map(({ name }) => name);
  // The shipped record has none of them, yet.
  expect(empty).toEqual(["reconsideration_switches", "replies", "official_changes", "corrections", "retractions"]);
});

test("the archive holds every file, as it is by itself, and its descriptor says what each adds up to", async () => {
  const archive = await get(ARCHIVE);
  expect(archive.headers.get("content-type")).toBe("application/zip");
  const bytes = Buffer.from(await archive.arrayBuffer());
  const files = await unzip(bytes);
  expect([...files.keys()]).toEqual(["README.md", ...TABLES.map(({ name }) => `data/${name}.csv`), DESCRIPTOR]);
  const inArchive = JSON.parse(files.get(DESCRIPTOR)?.toString() ?? "");
  const alone = JSON.parse(await text(DESCRIPTOR));
  expect(inArchive.resources).toHaveLength(TABLES.length);
  for (const [index, resource] of inArchive.resources.entries()) {
    const file = files.get(resource.path) ?? Buffer.alloc(0);
    expect(resource.bytes).toBe(file.length);
    expect(resource.hash).toBe(`sha256:${createHash("sha256").update(file).digest("hex")}`);
    expect(await text(`${resource.name}.csv`)).toBe(file.toString());
    expect({ ...alone.resources[index], path: null }).toEqual({ ...resource, path: null });
    expect(alone.resources[index].path).toBe(`http://localhost:3000/download/${resource.name}.csv`);
  }
  const words = files.get("README.md")?.toString() ?? "";
  for (const { columns } of TABLES) for (const column of columns) expect(words).toContain(`| ${column.name} |`);
  // Of one state of the record it is the same file.
  expect(Buffer.from(await (await get(ARCHIVE)).arrayBuffer()).equals(bytes)).toBe(true);
});

test("every table as Parquet holds the rows of its JSON Lines, each column with its type", async () => {
  const formValues = (type: Column["type"], cell: unknown) => {
    if (cell === null || cell === undefined) return null;
    if (type === "integer") return Number(cell);
    if (type === "date") return (cell as Date).toISOString().slice(0, 10);
    return type === "datetime" ? (cell as Date).toISOString().replace(".000Z", "Z") : cell;
  };
  for (const table of TABLES) {
    const response = await get(`${table.name}.parquet`);
    const lines = (await text(`${table.name}.jsonl`)).split("\n").filter(Boolean);
    if (lines.length === 0) {
      expect(problemSchema.parse(await response.json()).status).toBe(404);
      continue;
    }
    expect(response.headers.get("content-type")).toBe("application/vnd.apache.parquet");
    const file = await response.arrayBuffer();
    const found = await parquetReadObjects({ file });
    const cells = found.map((row) =>
      Object.fromEntries(table.columns.map(({ name, type }) => [name, formValues(type, row[name])])),
    );
    expect(cells).toEqual(lines.map((line) => JSON.parse(line)));
    const { schema, key_value_metadata } = parquetMetadata(file);
    expect(schema.slice(1).map(({ repetition_type }) => repetition_type)).toEqual(
      table.columns.map(({ empty }) => (empty ? "OPTIONAL" : "REQUIRED")),
    );
    expect(key_value_metadata?.map(({ key }) => key)).toEqual(["asOf", "methodVersion", "homepage"]);
  }
});

test("no draft is in any file, by its id or by its words", async () => {
  const drafts = await database().statement.findMany({ where: { status: { not: "published" } } });
  expect(drafts.length).toBeGreaterThan(50);
  const published = await database().statement.findMany({ where: { status: "published" }, select: { quote: true } });
  const all = (await Promise.all(TABLES.map(({ name }) => text(`${name}.jsonl`)))).join("\n");
  const shown = drafts.flatMap(({ statementId, quote }) => [
    ...(all.includes(JSON.stringify(statementId)) ? [statementId] : []),
    // The same words may also be published, from another source.
    ...(all.includes(JSON.stringify(quote)) && !published.some((other) => other.quote === quote) ? [quote] : []),
  ]);
  expect(shown).toEqual([]);
});

test("what a spreadsheet would run is only text in CSV, and itself in JSON", async () => {
  const formulas = ['=HYPERLINK("http://example.org")', "+1+1", "-2+3", "@SUM(A1)", "\tcmd"];
  const sources = await database().source.findMany({
    where: { statements: { some: { status: "published" } } },
    take: formulas.length,
    orderBy: { sourceId: "asc" },
  });
  for (const [index, { sourceId }] of sources.entries())
    await database().source.update({ where: { sourceId }, data: { author: formulas[index] ?? null } });
  const inCsv = new Map((await rows("sources")).map((row) => [row.source_id, row.author]));
  const lines = (await text("sources.jsonl")).trim().split("\n");
  const inJson = new Map(lines.map((line) => JSON.parse(line)).map((row) => [row.source_id, row.author]));
  for (const [index, { sourceId }] of sources.entries()) {
    expect(inCsv.get(`${sourceId}`)).toBe(`'${formulas[index]}`);
    expect(inJson.get(sourceId)).toBe(formulas[index]);
  }
  // A number below nothing is no formula.
  expect((await rows("comparisons")).some((row) => row.days_apart?.startsWith("-"))).toBe(true);
});

test("what files add up to is worked out again for what has changed, and for that alone", async () => {
  const sumIn = async (name: string) => {
    const { resources } = JSON.parse(await text(DESCRIPTOR));
    return resources.find((each: { name: string }) => each.name === name).hash as string;
  };
  const sumOf = async (name: string) =>
    `sha256:${createHash("sha256")
      .update(await text(`${name}.csv`))
      .digest("hex")}`;
  const before = [await sumIn("votes"), await sumIn("statements")];
  const { rollCallId, bioguideId } = await database().vote.findFirstOrThrow({ where: { voteCast: "yea" } });
  const where = { rollCallId_bioguideId: { rollCallId, bioguideId } };
  const latest = await database().revision.findFirstOrThrow({
    where: { revised: "roll_call", recordId: rollCallId },
    orderBy: { version: "desc" },
  });
  const { revisionId: _, ...content } = latest;
  const next = { ...content, version: latest.version + 1, at: new Date(), snapshot: latest.snapshot as object };
  // As an importer replaces a roll call: its rows, and a version.
  await database().$transaction([
    database().vote.update({ where, data: { state: "ZZ" } }),
    database().revision.create({ data: next }),
  ]);
  const after = [await sumIn("votes"), await sumIn("statements")];
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  expect(after).toEqual([await sumOf("votes"), await sumOf("statements")]);
});

test("what is withdrawn is gone at the next request, and its stone stands", async () => {
  const before = await get("statements.csv");
  const tag = before.headers.get("etag") ?? "";
  expect((await get("statements.csv", { headers: { "if-none-match": tag } })).status).toBe(304);
  await before.body?.cancel();
  await retract("tester-2018-10-17", "The words are not in the source.");
  const after = await get("statements.csv", { headers: { "if-none-match": tag } });
  expect(after.status).toBe(200);
  expect(await after.text()).not.toContain("tester-2018-10-17");
  expect(await rows("retractions")).toMatchObject([
    { revised: "statement", record_id: "tester-2018-10-17", reason: "The words are not in the source." },
  ]);
  for (const table of ["positions", "explanations", "comparisons", "timeline"])
    expect(await text(`${table}.csv`)).not.toContain("tester-2018-10-17");
});

test("what is not understood is refused, and names what would be", async () => {
  for (const [file, status] of [
    ["nothing.csv", 404],
    ["statements.xls", 404],
    ["../statements.csv", 404],
    ["votes.csv?party=D", 400],
    ["votes.csv?year=none", 400],
    ["statements.csv?stance=maybe", 400],
    ["statements.csv?page=2", 400],
    [`${ARCHIVE}?a=1`, 400],
  ] as const) {
    const response = await get(file);
    expect(response.status, `${file}`).toBe(status);
    expect(problemSchema.parse(await response.json()).status).toBe(status);
  }
  expect((await get("statements.csv", { method: "POST" })).status).toBe(405);
  expect((await get("statements.csv", { headers: { accept: "application/pdf" } })).status).toBe(406);
  const head = await get("statements.csv", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect(head.headers.get("content-disposition")).toBe('attachment; filename="said-and-voted-statements.csv"');
});

test("readers who go away in the middle keep nobody from reading", async () => {
  for (let reader = 0; reader < 12; reader += 1) {
    const { body } = await get(reader % 2 === 0 ? "votes.csv" : ARCHIVE);
    const stream = body?.getReader();
    expect((await stream?.read())?.value?.length).toBeGreaterThan(0);
    await stream?.cancel();
  }
  expect((await rows("votes")).length).toBeGreaterThan(3000);
});
