import { CsvError, parse } from "csv-parse/sync";

/** One entry of a list of statements, with where it stands: the line of a CSV, the place in a JSON list. */
export type BatchEntry = { place: string; formValues: Record<string, string> };

/** So many at once, and not more: what is drafted has to be reviewed one by one. */
const MOST = 500;

/** The entries of a pasted or uploaded text, CSV with a line of headings or a JSON list; or why it cannot be read, with the line. */
export function readBatchText(text: string): { entries: BatchEntry[] } | { error: string } {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  if (trimmed === "") return { error: "There is nothing to read." };
  const read = trimmed.startsWith("[") ? readJson(trimmed) : readCsv(trimmed);
  if ("error" in read) return read;
  if (read.entries.length === 0) return { error: "There is no statement in it." };
  if (read.entries.length > MOST)
    return { error: `There are ${read.entries.length} in it; ${MOST} at once are the most.` };
  return read;
}

function readJson(text: string): { entries: BatchEntry[] } | { error: string } {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    return { error: `This is not JSON: ${(error as Error).message}` };
  }
  if (!Array.isArray(list)) return { error: "The JSON has to be a list." };
  const entries: BatchEntry[] = [];
  for (const [index, entry] of list.entries()) {
    const place = `Entry ${index + 1}`;
    if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return { error: `${place} is no object.` };
    const fields = Object.entries(entry as Record<string, unknown>);
    const odd = fields.find(([, value]) => value !== null && typeof value === "object" && !isTextList(value));
    if (odd) return { error: `${place}: “${odd[0]}” has to be text, or a list of texts.` };
    const formValues = fields.map(([name, value]) => [name, isTextList(value) ? value.join("\n") : textOf(value)]);
    entries.push({ place, formValues: Object.fromEntries(formValues) });
  }
  return { entries };
}

/** Numbers and truth as they are written; a list was looked at before. */
function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? `${value}` : "";
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function readCsv(text: string): { entries: BatchEntry[] } | { error: string } {
  try {
    const rows = parse(text, { columns: true, info: true, skip_empty_lines: true, trim: false }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return {
      // `lines` counts to the end of the row; a quote of several lines began earlier.
      entries: rows.map(({ record, info }) => ({
        place: `Line ${info.lines - Object.values(record).join("").split("\n").length + 1}`,
        formValues: record,
      })),
    };
  } catch (error) {
    if (error instanceof CsvError) return { error: `This is not CSV: ${error.message}` };
    throw error;
  }
}
