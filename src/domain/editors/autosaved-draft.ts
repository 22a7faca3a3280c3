import type { StatementFormValues } from "../statements/statement-form.ts";

/** What an editor typed into a form and did not save. `tab`: in which tab of the browser; `basedOn`: on which version. */
export type AutosavedDraft = { tab: string; basedOn: number | null; formValues: StatementFormValues; at: string };

/** More than a form can hold is not kept. */
export const MAX_DRAFT_LENGTH = 1_000_000;

declare const known: unique symbol;

/**
 * Whoever was let in last in a browser, and may not be there any more. What is sent there can be kept for them; they may
 * do nothing else, and nothing is shown for it. Only `src/auth` can make one.
 */
export type DraftOwner = { readonly id: string; readonly [known]: true };

/** What was sent after a session was over, kept under `tab`. `submittedFrom`: the page of its form, null for a statement's. */
export type SubmittedDraft = {
  tab: string;
  basedOn: number | null;
  submittedFrom: string | null;
  formValues: Record<string, string>;
};

/** Whether two forms say the same. */
export function hasSameValues(a: StatementFormValues, b: StatementFormValues): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (field) => (a[field] ?? "").trim() === (b[field] ?? "").trim(),
  );
}

/** Of each tab what was kept last, wherever it was kept; the newest first. */
export function latestOfEach(drafts: readonly AutosavedDraft[]): AutosavedDraft[] {
  const newestFirst = drafts.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return newestFirst.filter(({ tab }, index) => newestFirst.findIndex((each) => each.tab === tab) === index);
}
