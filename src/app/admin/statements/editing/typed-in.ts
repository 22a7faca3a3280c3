import { FORM_FIELDS, SEVERAL, type TypedStatement } from "#domain/statement-form.ts";
import { storableText } from "#domain/storable-text.ts";

/** What stands in the fields of a form of a statement, as it can be stored. Runs in the browser too. */
export function typedIn(form: FormData): TypedStatement {
  const texts = (field: string) => form.getAll(field).filter((value) => typeof value === "string");
  return Object.fromEntries(
    FORM_FIELDS.map((field) => [
      field,
      storableText(SEVERAL.includes(field) ? texts(field).join("\n") : (texts(field)[0] ?? "")),
    ]),
  );
}
