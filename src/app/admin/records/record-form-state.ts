import type { FormError } from "#components/ui/forms/error-summary.tsx";
import type { FormValues, Merge } from "#domain/record/record-form.ts";
import type { SectionPath } from "./record-type-path.ts";

/**
 * What the form of a record shows. `recordId` null: a new record, whose id is made when it is saved; `version` null:
 * none is saved yet. `more`: empty items at the end of each list. `merge`: what another editor saved meanwhile.
 */
export type RecordFormState = {
  section: SectionPath;
  recordId: string | null;
  version: number | null;
  formValues: FormValues;
  more: number;
  errors: FormError[];
  saved?: string | undefined;
  merge?: Omit<Merge, "formValues"> | undefined;
  /** Under which tab it is kept, where it was sent after a session was over. */
  draft?: string | undefined;
};
