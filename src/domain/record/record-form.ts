/**
 * The form of any kind of record: fields of text, as a browser sends them, and the record that they make. A kind
 * describes its fields; what was typed, what is wrong with it, and where two versions differ follow from that.
 */

import type { z } from "zod";
import { capital } from "../text/capital.ts";
import { storableText } from "../text/storable-text.ts";
import { type DatePrecision, partialDate } from "../values/calendar-date.ts";
import type { Editable } from "./editable.ts";

/** What stands in the fields, by name. Several choices of one name are joined by line ends. */
export type FormValues = Record<string, string>;

export type FieldError = { field: string; message: string };

export type Option = { value: string; name: string };

/** Lists of choices that only the record itself knows. */
export type ChoiceList = "people" | "speakers" | "statements" | "rollCalls" | "inquiries";

/**
 * One field. `name` is its path in the record, `source.url`; within a list, its path in one item. `date`: as far as
 * it is known, 2024-03-06, 2024-03 or 2024. `speaker`: a person or another voice. `absent`: left out where empty,
 * instead of null; `""`: empty text.
 */
export type FormField = {
  name: string;
  label: string;
  hint?: string;
  as: "line" | "text" | "date" | "choice" | "speaker" | "checkbox" | "checkboxes" | "lines";
  options?: readonly Option[];
  from?: ChoiceList;
  absent?: true;
  /** As wide as the form. Fields of more than one line are that anyway. */
  wide?: true;
  /** What is asked for, where what was typed cannot stand. */
  error?: string;
};

/** Fields that belong together; `each`: the path of a list whose every item has them, and what one item is called. */
export type FormGroup = {
  legend: string;
  intro?: string;
  fields: readonly FormField[];
  each?: { list: string; item: string };
  /** Folded away while nothing of it is filled in. */
  folds?: true;
};

type Nested = { [key: string]: unknown };

export type RecordForm<T extends Editable = Editable> = {
  groups: readonly FormGroup[];
  schema: z.ZodType<T>;
  /** What the form asks of a new record for its address; from it the id is made. */
  idField: keyof T & string;
  /** The record as its fields see it, where the two differ, and back. */
  spread?(record: T): Nested;
  gather?(nested: Nested): Nested;
  /** The field that something wrong at this path of the record belongs to. */
  fieldOf?(path: readonly string[], nested: Nested): string;
};

const LONGEST: Record<FormField["as"], number> = {
  line: 1_000,
  text: 20_000,
  date: 10,
  choice: 200,
  speaker: 200,
  checkbox: 3,
  checkboxes: 1_000,
  lines: 5_000,
};

/** Every field by its name in the form, with as many items of each list as are typed, and `more` besides. */
export function fieldsIn(
  groups: readonly FormGroup[],
  formValues: FormValues,
  more = 0,
): (FormField & { group: FormGroup })[] {
  return groups.flatMap((group) => {
    if (!group.each) return group.fields.map((field) => ({ ...field, group }));
    const { list } = group.each;
    const count = countItems(list, formValues) + more;
    return Array.from({ length: count }, (_, index) =>
      group.fields.map((field) => ({ ...field, name: `${list}.${index}.${field.name}`, group })),
    ).flat();
  });
}

/** How many items of a list have been typed. */
export function countItems(list: string, formValues: FormValues): number {
  const places = Object.entries(formValues)
    .filter(([name, value]) => name.startsWith(`${list}.`) && value !== "")
    .map(([name]) => Number(name.slice(list.length + 1).split(".")[0]));
  return Math.max(-1, ...places.filter(Number.isInteger)) + 1;
}

/** How a record stands in its form. */
export function recordFormValues<T extends Editable>(form: RecordForm<T>, record: T): FormValues {
  const nested = form.spread?.(record) ?? (record as Nested);
  const formValues: FormValues = {};
  for (const group of form.groups) {
    if (group.each) {
      const items = (at(nested, group.each.list) ?? []) as Nested[];
      for (const [index, item] of items.entries())
        for (const field of group.fields)
          formValues[`${group.each.list}.${index}.${field.name}`] = written(field, at(item, field.name));
    } else for (const field of group.fields) formValues[field.name] = written(field, at(nested, field.name));
  }
  return formValues;
}

/**
 * The record that the fields make, or what is wrong, one fault for each field, in the order of the form. What the form
 * does not ask (id, status, codings) comes from `kept`. Items of a list of which nothing is filled in are left out.
 */
export function parseRecordForm<T extends Editable>(
  form: RecordForm<T>,
  formValues: FormValues,
  preserved: Partial<T>,
): { record: T } | { errors: FieldError[] } {
  const fields = fieldsIn(form.groups, formValues);
  const long = fields.filter(({ name, as }) => (formValues[name] ?? "").length > LONGEST[as]);
  if (long.length > 0)
    return { errors: long.map(({ name }) => ({ field: name, message: "This is too long to be kept." })) };
  const nested: Nested = {};
  const places = new Map<string, number[]>();
  for (const group of form.groups) {
    if (group.each) {
      const { list } = group.each;
      const filled = Array.from({ length: countItems(list, formValues) }, (_, index) => index).filter((index) =>
        group.fields.some(({ name, as }) => as !== "checkbox" && text(formValues, `${list}.${index}.${name}`) !== ""),
      );
      places.set(list, filled);
      const items = filled.map((index) => {
        const item: Nested = {};
        for (const field of group.fields)
          put(item, field.name, read(field, text(formValues, `${list}.${index}.${field.name}`)));
        return item;
      });
      put(nested, list, items);
    } else for (const field of group.fields) put(nested, field.name, read(field, text(formValues, field.name)));
  }
  const gathered = form.gather?.(nested) ?? nested;
  const parsed = form.schema.safeParse({ ...preserved, ...gathered });
  if (parsed.success) return { record: parsed.data };
  const errors = new Map<string, string>();
  for (const issue of parsed.error.issues) {
    const path = issue.path.map(String);
    const field = nearest(form, inForm(form, path, nested, places));
    const described = fields.find(({ name }) => name === field) ?? fieldNamed(form, field);
    if (!errors.has(field)) errors.set(field, messageOf(issue, described));
  }
  return { errors: [...errors].map(([field, message]) => ({ field, message })).sort(byPlace(fields)) };
}

/** The fields in which two versions differ, as typed, under their labels. */
export function differingFormFields(
  groups: readonly FormGroup[],
  before: FormValues,
  after: FormValues,
): { field: string; label: string; before: string; after: string }[] {
  return fieldsIn(groups, { ...before, ...after })
    .map((field) => ({
      field: field.name,
      label: labelOf(field),
      before: before[field.name] ?? "",
      after: after[field.name] ?? "",
    }))
    .filter((each) => each.before !== each.after);
}

/** "Outcome 2: Note"; "Cooperation: What a Yea did". */
export function labelOf(field: FormField & { group: FormGroup }): string {
  const { each, legend } = field.group;
  if (!each) return `${legend}: ${field.label}`;
  const place = Number(field.name.slice(each.list.length + 1).split(".")[0]) + 1;
  return `${each.item} ${place}: ${field.label}`;
}

/** What two editors wrote on the same version, brought together. */
export type Merge = {
  formValues: FormValues;
  /** Changed by both, and not alike: the form has yours. */
  both: { field: string; label: string; yours: string; theirs: string }[];
  /** Changed by the other alone: the form has theirs. */
  taken: { field: string; label: string; yours: string; theirs: string }[];
};

/** `base`: what both began with. A list is one thing: items have no names by which to tell them apart. */
export function mergeFormValues(
  groups: readonly FormGroup[],
  base: FormValues,
  yours: FormValues,
  theirs: FormValues,
): Merge {
  const merge: Merge = { formValues: { ...yours }, both: [], taken: [] };
  const units = new Map<string, (FormField & { group: FormGroup })[]>();
  for (const field of fieldsIn(groups, { ...base, ...yours, ...theirs })) {
    const unit = field.group.each?.list ?? field.name;
    units.set(unit, [...(units.get(unit) ?? []), field]);
  }
  for (const fields of units.values()) {
    const same = (a: FormValues, b: FormValues) => fields.every(({ name }) => (a[name] ?? "") === (b[name] ?? ""));
    if (same(yours, theirs) || same(base, theirs)) continue;
    const rows = fields
      .map((field) => ({
        field: field.name,
        label: labelOf(field),
        yours: yours[field.name] ?? "",
        theirs: theirs[field.name] ?? "",
      }))
      .filter((row) => row.yours !== row.theirs);
    if (same(base, yours)) {
      for (const { name } of fields) merge.formValues[name] = theirs[name] ?? "";
      merge.taken.push(...rows);
    } else merge.both.push(...rows);
  }
  return merge;
}

function text(formValues: FormValues, name: string): string {
  return storableText(formValues[name] ?? "").trim();
}

function written(field: FormField, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (field.as === "date") return (value as { value: string }).value;
  if (field.as === "speaker") {
    const speaker = value as { bioguideId: string } | { voice: string };
    return "voice" in speaker ? `voice:${speaker.voice}` : speaker.bioguideId;
  }
  if (field.as === "checkbox") return value === true ? "yes" : "";
  if (field.as === "checkboxes" || field.as === "lines") return (value as string[]).join("\n");
  return typeof value === "string" ? value : "";
}

const DATES: Record<number, DatePrecision> = { 4: "year", 7: "month", 10: "day" };

function read(field: FormField, formValues: string): unknown {
  if (field.as === "checkbox") return formValues === "yes";
  if (field.as === "checkboxes" || field.as === "lines")
    return formValues
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  if (formValues === "") return field.absent ? undefined : null;
  if (field.as === "date")
    return DATES[formValues.length] ? partialDate(formValues, DATES[formValues.length] as DatePrecision) : formValues;
  if (field.as === "speaker")
    return formValues.startsWith("voice:") ? { voice: formValues.slice("voice:".length) } : { bioguideId: formValues };
  return formValues;
}

function at(nested: Nested, path: string): unknown {
  return path.split(".").reduce<unknown>((inside, key) => (inside as Nested | null | undefined)?.[key], nested);
}

function put(nested: Nested, path: string, value: unknown): void {
  if (value === undefined) return;
  const keys = path.split(".");
  const last = keys.pop() as string;
  let inside = nested;
  for (const key of keys) {
    inside[key] ??= {};
    inside = inside[key] as Nested;
  }
  inside[last] = value;
}

/** The path of something wrong in the record as a path in the form, with items where they were typed. */
function inForm<T extends Editable>(
  form: RecordForm<T>,
  path: string[],
  nested: Nested,
  places: Map<string, number[]>,
): string {
  const field = form.fieldOf?.(path, nested) ?? path.join(".");
  for (const [list, filled] of places) {
    if (!field.startsWith(`${list}.`)) continue;
    const [index = "", ...rest] = field.slice(list.length + 1).split(".");
    return [list, filled[Number(index)] ?? index, ...rest].join(".");
  }
  return field;
}

/** The field itself, or the first one of what is wrong as a whole: of an empty list, its first item. */
function nearest<T extends Editable>(form: RecordForm<T>, field: string): string {
  if (fieldNamed(form, field)) return field;
  const group = form.groups.find(({ each }) => each && (each.list === field || field.startsWith(`${each.list}.`)));
  if (group?.each) {
    const index = field === group.each.list ? "0" : field.slice(group.each.list.length + 1).split(".")[0];
    const known = group.fields.find(({ name }) => field.startsWith(`${group.each?.list}.${index}.${name}`));
    return `${group.each.list}.${index}.${(known ?? group.fields[0])?.name}`;
  }
  const within = form.groups.flatMap(({ fields, each }) => (each ? [] : fields)).map(({ name }) => name);
  return (
    within.find((name) => field.startsWith(`${name}.`)) ?? within.find((name) => name.startsWith(`${field}.`)) ?? field
  );
}

function fieldNamed<T extends Editable>(form: RecordForm<T>, field: string): FormField | undefined {
  for (const { fields, each } of form.groups) {
    const own = each ? nameInList(field, each.list) : field;
    const found = fields.find(({ name }) => name === own);
    if (found) return found;
  }
  return undefined;
}

/** "url" of "sources.0.url" in the list "sources"; null for a field that is not in it. */
function nameInList(field: string, list: string): string | null {
  if (!field.startsWith(`${list}.`)) return null;
  const [index = "", ...name] = field.slice(list.length + 1).split(".");
  return /^\d+$/.test(index) ? name.join(".") : null;
}

function messageOf(issue: { code?: string | undefined; message: string }, field: FormField | undefined): string {
  if (field?.error) return field.error;
  if (issue.code === "custom") return capital(issue.message);
  if (field?.as === "date") return "Write a date that exists, like 2024-03-06, 2024-03 or 2024.";
  if (field?.as === "choice" || field?.as === "speaker") return `Choose: ${field.label.toLowerCase()}.`;
  return field ? `Fill in: ${field.label.toLowerCase()}.` : capital(issue.message);
}

function byPlace(fields: readonly FormField[]) {
  const order = new Map(fields.map(({ name }, index) => [name, index]));
  return (a: FieldError, b: FieldError) => (order.get(a.field) ?? 9_999) - (order.get(b.field) ?? 9_999);
}
