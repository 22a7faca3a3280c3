import type { z } from "zod";
import { eventSchema } from "#domain/background/event.ts";
import { inquirySchema } from "#domain/inquiries/inquiry.ts";
import { officialRollCallSchema } from "#domain/official-files/official-roll-call.ts";
import { personSchema } from "#domain/people/person.ts";
import { voiceSchema } from "#domain/people/voice.ts";
import { SeedError, type SeedIssue } from "#domain/record/seed-error.ts";
import { rollCallReadingSchema } from "#domain/roll-calls/reading.ts";
import { statementSchema } from "#domain/statements/statement.ts";
import { lastNamesOf, rollCallFileSchema, rollCallOf } from "./roll-call-file.ts";
import type { SeedFile } from "./seed-files.ts";

/** One record with the file that it comes from and what messages call it: "statement tester-2018-10-17". */
export type Seeded<T> = { file: string; name: string; id: string; record: T };

const rollCallSchema = rollCallFileSchema.transform((file, refinement) => {
  const checked = officialRollCallSchema.safeParse(rollCallOf(file));
  if (checked.success) return { rollCall: checked.data, lastNames: lastNamesOf(file) };
  for (const { path, message } of checked.error.issues) refinement.addIssue({ code: "custom", path, message });
  return refinement.value as never;
});

/** What lies where: a folder has one record per file, named after its id; a file of its own has a list. */
const KINDS = {
  people: { noun: "person", id: "slug", schema: personSchema, place: /^people\/(.+)\.json$/ },
  voices: { noun: "voice", id: "slug", schema: voiceSchema, place: /^voices\.json$/ },
  rollCalls: { noun: "roll call", id: "rollCallId", schema: rollCallSchema, place: /^roll-calls\/(.+)\.json$/ },
  readings: { noun: "reading", id: "rollCallId", schema: rollCallReadingSchema, place: /^readings\/(.+)\.json$/ },
  statements: { noun: "statement", id: "statementId", schema: statementSchema, place: /^statements\/(.+)\.json$/ },
  inquiries: { noun: "inquiry", id: "inquiryId", schema: inquirySchema, place: /^inquiries\.json$/ },
  events: { noun: "event", id: "eventId", schema: eventSchema, place: /^events\.json$/ },
} as const;
type Kind = keyof typeof KINDS;

/** The whole record as its files hold it, each record let through by its schema. */
export type SeedData = { [K in Kind]: Seeded<z.output<(typeof KINDS)[K]["schema"]>>[] };

/** @throws SeedError naming file, record and field of everything that is wrong. */
export function readRecord(files: readonly SeedFile[]): SeedData {
  const issues: SeedIssue[] = [];
  const record: Record<Kind, Seeded<unknown>[]> = {
    people: [],
    voices: [],
    rollCalls: [],
    readings: [],
    statements: [],
    inquiries: [],
    events: [],
  };
  for (const file of files) {
    const kind = (Object.keys(KINDS) as Kind[]).find((name) => KINDS[name].place.test(file.path));
    if (kind) record[kind].push(...readFile(file, kind, issues));
    else issues.push({ file: file.file, record: null, field: null, message: "no such file belongs to the record" });
  }
  for (const list of Object.values(record)) reportRepeatedIds(list, issues);
  if (issues.length > 0) throw new SeedError(issues);
  return record as SeedData;
}

function readFile({ path, file, text }: SeedFile, kind: Kind, issues: SeedIssue[]): Seeded<unknown>[] {
  const { noun, id: idField, schema, place } = KINDS[kind];
  const nameOfFile = place.exec(path)?.[1];
  const content = parseJson(text);
  if ("error" in content) {
    issues.push({ file, record: null, field: null, message: content.error });
    return [];
  }
  const values = nameOfFile === undefined ? content.value : [content.value];
  if (!Array.isArray(values)) {
    issues.push({ file, record: null, field: null, message: "must hold a list" });
    return [];
  }
  return values.flatMap((value, index) => {
    const id = idOf(value, idField) ?? nameOfFile ?? String(index);
    const name = `${noun} ${id}`;
    const { data, error } = schema.safeParse(value);
    for (const issue of error?.issues ?? []) {
      issues.push({ file, record: name, field: issue.path.join("."), message: issue.message });
    }
    if (nameOfFile !== undefined && id !== nameOfFile) {
      issues.push({ file, record: name, field: idField, message: `the file must be named ${id}.json` });
    }
    return data === undefined ? [] : [{ file, name, id, record: data }];
  });
}

function parseJson(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: `is not JSON: ${(error as Error).message}` };
  }
}

function idOf(value: unknown, idField: string): string | null {
  const id = (value as Record<string, unknown> | null)?.[idField];
  return typeof id === "string" ? id : null;
}

function reportRepeatedIds(list: readonly Seeded<unknown>[], issues: SeedIssue[]): void {
  const seen = new Set<string>();
  for (const { file, name, id } of list) {
    if (seen.has(id)) issues.push({ file, record: name, field: null, message: "there is another of this id" });
    seen.add(id);
  }
}
