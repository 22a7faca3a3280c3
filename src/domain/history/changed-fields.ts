/** Which fields of a record differ, and what it takes to change each. */
import type { EditableRecordType } from "../record/editable.ts";
import { beyondTypingError, type Vocabulary } from "./typing-error.ts";

/** `prose`: text in which a typing error can be fixed. `internal`: shown to editors alone. */
type Rule = "prose" | "internal";

/**
 * Every field that is named nowhere here is changed by a correction alone; so are quotations, which are none of our
 * prose. `*`: any item of a list.
 */
const RULES: Record<EditableRecordType, Record<string, Rule>> = {
  statement: {
    context: "prose",
    notes: "prose",
    "positions.*.rationale": "prose",
    editorNotes: "internal",
    draftReasons: "internal",
    overrides: "internal",
  },
  roll_call_reading: {
    "plain.title": "prose",
    "plain.whatItWas": "prose",
    "plain.yeaMeant": "prose",
    "plain.nayMeant": "prose",
    whyNotRead: "prose",
    "readings.*.rationale": "prose",
    holdReason: "internal",
    unsure: "internal",
  },
  inquiry: { notes: "prose", "outcomes.*.note": "prose", editorNotes: "internal" },
  event: { title: "prose", text: "prose" },
  voice: { description: "prose" },
  right_of_reply: { toldWhat: "prose", editorNotes: "internal" },
};

/** One field that differs: its path in the record, and what it is called. `rule` null: a correction. */
export type ChangedField = { path: string; what: string; rule: Rule | null; before: unknown; after: unknown };

/** What differs between two versions, the smallest parts of it; a list that is longer or shorter differs as a whole. */
export function changedFields(kind: EditableRecordType, before: unknown, after: unknown): ChangedField[] {
  return [...differences(RULES[kind], "", "", before, after)];
}

/**
 * Says why a change that readers see is more than fixed typing errors, with the field; null where it is not.
 * What only editors see is free to change.
 */
export function beyondTypingErrors(
  kind: EditableRecordType,
  before: unknown,
  after: unknown,
  vocabulary: Vocabulary,
): string | null {
  for (const { what, rule, before: was, after: is } of changedFields(kind, before, after)) {
    if (rule === "internal") continue;
    if (rule === null || typeof was !== "string" || typeof is !== "string") return `${what} changed.`;
    const beyond = beyondTypingError(was, is, vocabulary);
    if (beyond) return `${what} changed: ${beyond}.`;
  }
  return null;
}

function* differences(
  rules: Record<string, Rule>,
  path: string,
  pattern: string,
  before: unknown,
  after: unknown,
): Generator<ChangedField> {
  const rule = Object.hasOwn(rules, pattern) ? (rules[pattern] as Rule) : null;
  if (isSame(before, after)) return;
  const parts = rule === null ? partsOf(before, after) : null;
  if (!parts) return void (yield { path, what: nameOf(path), rule, before, after });
  for (const [name, step] of parts) {
    const under = (parent: string, child: string) => (parent ? `${parent}.${child}` : child);
    const [was, is] = [(before as Nested)[name], (after as Nested)[name]];
    yield* differences(rules, under(path, name), under(pattern, step), was, is);
  }
}

/** "The question asked", "The rationale": the last name in a path, in words. */
function nameOf(path: string): string {
  const name = path.split(".").findLast((step) => !/^\d+$/.test(step)) ?? "record";
  return `The ${name.replaceAll(/(?=[A-Z])/g, " ").toLowerCase()}`;
}

type Nested = Record<string, unknown>;

/** The names under which two values have comparable parts, and as what rules name them; null where they have none. */
function partsOf(before: unknown, after: unknown): [name: string, step: string][] | null {
  if (!isNested(before) || !isNested(after) || Array.isArray(before) !== Array.isArray(after)) return null;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  if (!Array.isArray(before)) return names.map((name) => [name, name]);
  return before.length === (after as unknown as unknown[]).length ? names.map((name) => [name, "*"]) : null;
}

function isNested(value: unknown): value is Nested {
  return typeof value === "object" && value !== null;
}

/** A field that a version is too old to have says nothing, as an empty one does. */
function isSame(before: unknown, after: unknown): boolean {
  if (isEmpty(before) && isEmpty(after)) return true;
  if (!isNested(before) || !isNested(after)) return before === after;
  return partsOf(before, after)?.every(([name]) => isSame(before[name], after[name])) ?? false;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
}
