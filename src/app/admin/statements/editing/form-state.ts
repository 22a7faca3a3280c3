import type { FormError } from "#components/ui/forms/error-summary.tsx";
import type { StatementFormValues } from "#domain/statements/statement-form.ts";

/** One field that somebody else has meanwhile saved otherwise. */
export type FieldInTwoVersions = { field: string; yours: string; theirs: string };

/**
 * What the form of a statement shows. `version`: what a change is made on, null for a new statement. `meanwhile`:
 * what another editor saved since; to save again is to decide between the two.
 */
export type StatementFormState = {
  formValues: StatementFormValues;
  statementId: string | null;
  version: number | null;
  errors: FormError[];
  saved?: string;
  meanwhile?: FieldInTwoVersions[];
  /** Under which tab it is kept, where it was sent after a session was over. */
  draft?: string;
};

export const SIGNED_OUT =
  "Your session is over. Sign in again in another tab, then save here: nothing that you typed is lost.";

export const SITE_UNREACHABLE =
  "The site cannot be reached. Nothing that you typed is lost: save again when the connection is back.";
