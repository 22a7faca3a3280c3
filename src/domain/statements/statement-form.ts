/** The form of a statement: flat fields of text, as a browser sends them, and the statement that they make. */

import { PROPOSITIONS, type Proposition } from "../propositions/proposition.ts";
import { hasPart } from "../text/part-of-text.ts";
import { storableText } from "../text/storable-text.ts";
import { type PartialDate, partialDate } from "../values/calendar-date.ts";
import { REASONED_CHECKS, type StatementInput, statementSchema } from "./statement.ts";

/** What stands in the fields, as typed. Several choices of one name are joined by line ends. */
export type StatementFormValues = Record<string, string>;

export type StatementFieldError = { field: string; message: string };

/** The fields of each position, beside the proposition's id: `cooperate.stance`. */
export const POSITION_FIELDS = ["stance", "basis", "span", "condition", "acknowledgesChange", "rationale"] as const;

const TEXT_FIELDS = [
  "speaker",
  "quote",
  "attribution",
  "attributedTo",
  "day",
  "month",
  "year",
  "channel",
  "roleAtTime",
  "questionAsked",
  "context",
] as const;

const SOURCE = [
  "sourceUrl",
  "sourcePublisher",
  "sourceTitle",
  "sourceAuthor",
  "sourceDate",
  "sourceKind",
  "foundNear",
  "readOnCopy",
] as const;

const OTHER_FIELDS = [
  "explains",
  "claimsVote",
  "notes",
  "editorNotes",
  "about",
  "draftReasons",
  ...REASONED_CHECKS.map((check) => `override.${check}`),
];

/** In the order in which they stand in the form. */
export const FORM_FIELDS: readonly string[] = [
  ...TEXT_FIELDS,
  ...SOURCE,
  ...PROPOSITIONS.flatMap((id) => POSITION_FIELDS.map((field) => `${id}.${field}`)),
  ...OTHER_FIELDS,
];

/** Fields of which several can be chosen. */
export const SEVERAL: readonly string[] = ["explains"];

const LONGEST: Partial<Record<string, number>> = { quote: 20_000 };
const LONGEST_OTHER = 5_000;

/** Returns a statement's form values. */
export function formValuesOf(statement: StatementInput): StatementFormValues {
  const { saidOn, source, speaker } = statement;
  const [year = "", month = "", day = ""] = saidOn.value.split("-");
  const positions = statement.positions.flatMap((position) =>
    POSITION_FIELDS.map((field) => {
      const value = position[field];
      return [`${position.proposition}.${field}`, value === true ? "yes" : value || ""] as const;
    }),
  );
  return {
    speaker: "voice" in speaker ? `voice:${speaker.voice}` : speaker.bioguideId,
    year,
    month: month.replace(/^0/, ""),
    day: day.replace(/^0/, ""),
    quote: statement.quote,
    channel: statement.channel,
    attribution: statement.attribution,
    ...texts(statement, [
      "roleAtTime",
      "context",
      "attributedTo",
      "questionAsked",
      "foundNear",
      "notes",
      "editorNotes",
      "claimsVote",
    ]),
    sourceUrl: source.url,
    sourcePublisher: source.publisher ?? "",
    sourceTitle: source.title ?? "",
    sourceAuthor: source.author ?? "",
    sourceDate: source.publishedOn?.value ?? "",
    sourceKind: source.kind ?? "",
    readOnCopy: source.readOnCopy ? "yes" : "",
    about: statement.about.join("\n"),
    draftReasons: statement.draftReasons.join("\n"),
    explains: statement.explains.join("\n"),
    ...Object.fromEntries(positions),
    ...Object.fromEntries((statement.overrides ?? []).map(({ check, reason }) => [`override.${check}`, reason])),
  };
}

/** Lists the fields whose values differ between two versions. */
export function differingFields(
  before: StatementInput,
  after: StatementInput,
): { field: string; before: string; after: string }[] {
  const [old, now] = [formValuesOf(before), formValuesOf(after)];
  return FORM_FIELDS.map((field) => ({ field, before: old[field] ?? "", after: now[field] ?? "" })).filter(
    (each) => each.before !== each.after,
  );
}

function texts<Key extends keyof StatementInput>(statement: StatementInput, keys: readonly Key[]) {
  return Object.fromEntries(keys.map((key) => [key, (statement[key] as string | null) ?? ""]));
}

type Preserved = Pick<StatementInput, "statementId" | "status" | "codings" | "codingSettledBy"> & {
  source?: StatementInput["source"];
  overrides?: StatementInput["overrides"];
};

/**
 * The statement that the fields make, or what is wrong, one fault for each field. What the form does not ask (id,
 * status, codings) comes from `kept`. Nothing is guessed: a date is known as far as it is typed.
 */
export function parseStatementForm(
  formValues: StatementFormValues,
  { source: storedSource, ...preserved }: Preserved,
): { statement: StatementInput } | { errors: StatementFieldError[] } {
  const at = (field: string) => storableText(formValues[field] ?? "").trim();
  const long = FORM_FIELDS.filter((field) => (formValues[field] ?? "").length > (LONGEST[field] ?? LONGEST_OTHER));
  if (long.length > 0) return { errors: long.map((field) => ({ field, message: "This is too long to be kept." })) };
  const orNull = (field: string) => at(field) || null;
  const lines = (field: string) =>
    at(field)
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  const saidOn = dateIn(at("year"), at("month"), at("day"));
  const publishedOn = at("sourceDate") ? dateIn(...(at("sourceDate").split("-") as [string])) : null;
  const overrides = REASONED_CHECKS.flatMap((check) => {
    const reason = at(`override.${check}`);
    return reason ? [{ check, reason }] : [];
  });
  const { overrides: _overrides, ...unchanged } = preserved;
  const parsed = statementSchema.safeParse({
    ...unchanged,
    speaker: at("speaker").startsWith("voice:") ? { voice: at("speaker").slice(6) } : { bioguideId: at("speaker") },
    roleAtTime: orNull("roleAtTime"),
    saidOn,
    quote: at("quote"),
    context: orNull("context"),
    channel: at("channel"),
    attribution: at("attribution"),
    attributedTo: orNull("attributedTo"),
    questionAsked: orNull("questionAsked"),
    source: {
      url: at("sourceUrl"),
      publisher: orNull("sourcePublisher"),
      title: orNull("sourceTitle"),
      // A title that was only read from the address stays so until somebody types the one that is printed.
      titleFromAddress: storedSource?.titleFromAddress === true && storedSource.title === orNull("sourceTitle"),
      author: orNull("sourceAuthor"),
      publishedOn,
      kind: orNull("sourceKind"),
      readOnCopy: at("readOnCopy") === "yes",
    },
    foundNear: orNull("foundNear"),
    about: lines("about"),
    notes: orNull("notes"),
    editorNotes: orNull("editorNotes"),
    positions: PROPOSITIONS.flatMap((id) => positionIn(id, at)),
    explains: lines("explains"),
    claimsVote: orNull("claimsVote"),
    draftReasons: lines("draftReasons"),
    ...(overrides.length > 0 && { overrides }),
  });
  const errors = new Map(parsed.success ? [] : errorsIn(parsed.error.issues, formValues));
  // The schema looks for spans only where everything else is right.
  for (const id of PROPOSITIONS)
    if (at(`${id}.stance`) && !at("quote").includes(at(`${id}.span`)))
      errors.set(`${id}.span`, MESSAGES.span as string);
  if (parsed.success && errors.size === 0) return { statement: parsed.data };
  return {
    errors: [...errors]
      .map(([field, message]) => ({ field, message }))
      .sort((a, b) => FORM_FIELDS.indexOf(a.field) - FORM_FIELDS.indexOf(b.field)),
  };
}

function positionIn(proposition: Proposition, at: (field: string) => string): unknown[] {
  const stance = at(`${proposition}.stance`);
  if (stance === "") return [];
  return [
    {
      proposition,
      stance,
      basis: at(`${proposition}.basis`),
      condition: at(`${proposition}.condition`) || null,
      span: at(`${proposition}.span`),
      acknowledgesChange: at(`${proposition}.acknowledgesChange`) === "yes",
      rationale: at(`${proposition}.rationale`),
    },
  ];
}

function dateIn(year: string, month = "", day = ""): PartialDate {
  const two = (part: string) => part.padStart(2, "0");
  if (day) return { value: `${year}-${two(month)}-${two(day)}`, precision: "day" };
  return month ? { value: `${year}-${two(month)}`, precision: "month" } : partialDate(year, "year");
}

/** What each field is asked for, where what was typed cannot stand. */
const MESSAGES: Record<string, string> = {
  speaker: "Choose who spoke.",
  year: "Write a date that exists: the year, and month and day where they are known.",
  quote: "Write the words, exactly as they were spoken or printed.",
  channel: "Write where it was said: interview, floor speech, press release …",
  attribution: "Choose whose words they are.",
  sourceUrl: "Write a web address that begins with https://.",
  sourceDate: "Write a date like 2024-03-06, 2024-03 or 2024, or leave this empty.",
  stance: "Choose a stance.",
  basis: "Choose whether the words say it or imply it.",
  span: "Copy the words that carry the stance from the quote, letter by letter.",
  rationale: "Write why it is read so.",
};

function errorsIn(
  issues: readonly { path: PropertyKey[]; message: string }[],
  formValues: StatementFormValues,
): Map<string, string> {
  const coded = PROPOSITIONS.filter((id) => (formValues[`${id}.stance`] ?? "").trim() !== "");
  const errors = new Map<string, string>();
  for (const { path, message } of issues) {
    const field = fieldOf(path.map(String), coded);
    if (!errors.has(field)) errors.set(field, MESSAGES[field.split(".").at(-1) ?? ""] ?? message);
  }
  return errors;
}

const SOURCE_FIELDS: Record<string, string> = { url: "sourceUrl", publishedOn: "sourceDate" };

function fieldOf([first = "", second = "", third = ""]: string[], coded: readonly Proposition[]): string {
  if (first === "saidOn") return "year";
  if (first === "source") return SOURCE_FIELDS[second] ?? `source${second.charAt(0).toUpperCase()}${second.slice(1)}`;
  return first === "positions" ? `${coded[Number(second)] ?? PROPOSITIONS[0]}.${third || "stance"}` : first;
}

/** Stands where something is not typed yet, in what is shown of an unfinished statement. Never saved. */
const PLACEHOLDERS: StatementFormValues = {
  channel: "place not typed yet",
  sourceUrl: "https://example.org/",
  sourcePublisher: "Source not typed yet",
  attribution: "own_words",
};

/**
 * The statement as far as it is typed, for looking at alone; null while nobody speaks, nothing is said, or no year is
 * there. A position counts once it has a stance and a span that stands in the quote.
 */
export function parsePartialForm(formValues: StatementFormValues, statementId: string): StatementInput | null {
  const filled: StatementFormValues = { ...formValues };
  for (const [field, value] of Object.entries(PLACEHOLDERS)) if (!filled[field]?.trim()) filled[field] = value;
  if (!URL.canParse(filled.sourceUrl ?? "")) filled.sourceUrl = PLACEHOLDERS.sourceUrl as string;
  if (!formValues.sourceUrl?.trim() && !formValues.sourcePublisher?.trim())
    filled.sourcePublisher = PLACEHOLDERS.sourcePublisher as string;
  if (formValues.sourceUrl?.trim()) filled.sourcePublisher = formValues.sourcePublisher ?? "";
  for (const id of PROPOSITIONS) {
    const span = filled[`${id}.span`]?.trim() ?? "";
    if (span === "" || !hasPart(filled.quote ?? "", span)) filled[`${id}.stance`] = "";
    filled[`${id}.rationale`] ||= "Not typed yet.";
    filled[`${id}.basis`] ||= "explicit";
  }
  const preserved = { statementId, status: "draft" as const, codings: [], codingSettledBy: null };
  const first = parseStatementForm(filled, preserved);
  if ("statement" in first) return first.statement;
  // What is half typed in a field that nothing is computed from must not hide the rest.
  const needed = ["speaker", "quote", "year"];
  if (first.errors.some(({ field }) => needed.includes(field))) return null;
  for (const { field } of first.errors) filled[field] = PLACEHOLDERS[field] ?? "";
  const second = parseStatementForm(filled, preserved);
  return "statement" in second ? second.statement : null;
}
