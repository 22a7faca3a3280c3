import type { FormError } from "#components/ui/forms/error-summary.tsx";

/** One entry of the list as the dry run found it. */
export type BatchRow = {
  place: string;
  what: string;
  errors: string[];
  like: { statementId: string; isSame: boolean } | null;
};

/** `text`: what was pasted or uploaded. `rows` null: nothing has been looked at yet. */
export type BatchState = { text: string; errors: FormError[]; rows: BatchRow[] | null; maySave: boolean };
