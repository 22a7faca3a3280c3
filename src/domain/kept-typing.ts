import type { TypedStatement } from "./statement-form.ts";

/** What an editor typed into a form and did not save. `tab`: in which tab of the browser; `basedOn`: on which version. */
export type KeptTyping = { tab: string; basedOn: number | null; typed: TypedStatement; at: string };

/** More than a form can hold is not kept. */
export const LONGEST_TYPING = 200_000;

/** Whether two forms say the same. */
export function sayTheSame(a: TypedStatement, b: TypedStatement): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (field) => (a[field] ?? "").trim() === (b[field] ?? "").trim(),
  );
}

/** Of each tab what was kept last, wherever it was kept; the newest first. */
export function latestOfEach(kept: readonly KeptTyping[]): KeptTyping[] {
  const newestFirst = kept.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return newestFirst.filter(({ tab }, index) => newestFirst.findIndex((each) => each.tab === tab) === index);
}
