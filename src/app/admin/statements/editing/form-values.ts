import { FORM_FIELDS, SEVERAL, type StatementFormValues } from "#domain/statements/statement-form.ts";
import { storableText } from "#domain/text/storable-text.ts";

/** What stands in the fields of a form of a statement, as it can be stored. Runs in the browser too. */
export function formValuesIn(form: FormData): StatementFormValues {
  return formValuesFrom(Object.fromEntries(FORM_FIELDS.map((field) => [field, form.getAll(field)])));
}

/** The same of what was sent, by field: one text, or several. A file where text is expected counts as nothing. */
export function formValuesFrom(submitted: Record<string, unknown>): StatementFormValues {
  const texts = (field: string) => [submitted[field]].flat().filter((value) => typeof value === "string");
  return Object.fromEntries(
    FORM_FIELDS.map((field) => [
      field,
      storableText(SEVERAL.includes(field) ? texts(field).join("\n") : (texts(field)[0] ?? "")),
    ]),
  );
}
