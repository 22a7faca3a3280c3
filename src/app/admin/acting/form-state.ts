import type { SummedFault } from "#components/ui/error-summary.tsx";

/** What a form shows again: what was typed, by field, and what is wrong with it. `done`: what has been done. */
export type FormState = { typed: Record<string, string>; faults: SummedFault[]; done?: string };

export const EMPTY_FORM: FormState = { typed: {}, faults: [] };

/** What stands in one field; a file where text is expected counts as nothing. */
export function textIn(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? value : "";
}

/** The first fault of each field, of what a schema refused, in the order of the schema. */
export function faultsOf(issues: readonly { path: PropertyKey[]; message: string }[]): SummedFault[] {
  const first = new Map<string, string>();
  for (const { path, message } of issues) {
    const field = path.map(String).join(".");
    if (!first.has(field)) first.set(field, message);
  }
  return [...first].map(([field, message]) => ({ field, message }));
}
