import type { FormError } from "#components/ui/forms/error-summary.tsx";
import type { ReportFormValues } from "#domain/reports/report.ts";

/** What the form shows: what was typed, and what is wrong with it. */
export type FormState = { formValues: ReportFormValues; errors: FormError[] };

/** A field that people do not see and programs fill in. */
export const HONEYPOT = "website";
