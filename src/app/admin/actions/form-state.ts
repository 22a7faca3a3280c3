import type { FormError } from "#components/ui/forms/error-summary.tsx";
import { storableText } from "#domain/text/storable-text.ts";

/** What a form shows again: what was typed, by field, and what is wrong with it. `done`: what has been done. */
export type FormState = { formValues: Record<string, string>; errors: FormError[]; done?: string };

export const EMPTY_FORM: FormState = { formValues: {}, errors: [] };

/** What stands in one field, as it can be stored; a file where text is expected counts as nothing. */
export function textIn(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? storableText(value) : "";
}

/** The first fault of each field, of what a schema refused, in the order of the schema. */
export function errorsOf(issues: readonly { path: PropertyKey[]; message: string }[]): FormError[] {
  const first = new Map<string, string>();
  for (const { path, message } of issues) {
    const field = path.map(String).join(".");
    if (!first.has(field)) first.set(field, message);
  }
  return [...first].map(([field, message]) => ({ field, message }));
}
