/** Many statements at once, as drafts: the columns of a list, and what is wrong with each entry. */
import type { StatementInput } from "./statement.ts";
import { FORM_FIELDS, parseStatementForm, type StatementFormValues } from "./statement-form.ts";

/** The columns: the fields of the form, and the date in one piece. */
export const BATCH_COLUMNS: readonly string[] = [
  "saidOn",
  ...FORM_FIELDS.filter((field) => !["year", "month", "day"].includes(field)),
];

/** One entry that was looked at: what it would be, and what is wrong with it. `place`: its line. */
export type CheckedEntry = {
  place: string;
  statement: StatementInput | null;
  errors: { column: string; message: string }[];
};

/** `speakerOf`: a bioguide id or "voice:slug" for what stands in the list; null where the record holds nobody. */
export function checkEntry(
  { place, formValues }: { place: string; formValues: Record<string, string> },
  statementId: string,
  speakerOf: (written: string) => string | null,
): CheckedEntry {
  const unknown = Object.keys(formValues).filter((column) => !BATCH_COLUMNS.includes(column));
  if (unknown.length > 0)
    return {
      place,
      statement: null,
      errors: unknown.map((column) => ({ column, message: `There is no column “${column}”.` })),
    };
  const [year = "", month = "", day = ""] = (formValues.saidOn ?? "").trim().split("-");
  const speaker = speakerOf((formValues.speaker ?? "").trim());
  const fields: StatementFormValues = { ...formValues, speaker: speaker ?? "", year, month, day };
  const parsed = parseStatementForm(fields, { statementId, status: "draft", codings: [], codingSettledBy: null });
  if ("statement" in parsed) return { place, statement: parsed.statement, errors: [] };
  const errors = parsed.errors.map(({ field, message }) => ({ column: field === "year" ? "saidOn" : field, message }));
  return { place, statement: null, errors: errors.map((error) => named(error, formValues.speaker ?? "")) };
}

function named(error: { column: string; message: string }, speaker: string) {
  if (error.column !== "speaker" || speaker.trim() === "") return error;
  return {
    ...error,
    message: `The record holds nobody called “${speaker.trim()}”: write a bioguide id, or voice: and its slug.`,
  };
}

/** The same words, whatever their quotation marks, dashes and spaces. */
export function wordsAlone(quote: string): string {
  return quote
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Who spoke, as one text. */
export function speakerKey({ speaker }: Pick<StatementInput, "speaker">): string {
  return "voice" in speaker ? `voice:${speaker.voice}` : speaker.bioguideId;
}
