import type { FormError } from "#components/ui/error-summary.tsx";
import type { ReportFormValues } from "#domain/report.ts";

/** What the form shows: what was typed, and what is wrong with it. */
export type FormState = { formValues: ReportFormValues; errors: FormError[] };

/** A field that people do not see and programs fill in. */
export const HONEYPOT = "website";
