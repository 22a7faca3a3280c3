import type { FormError } from "#components/ui/forms/error-summary.tsx";

/** What the form shows: what was typed, what is wrong with it, and whether it was taken. */
export type FollowFormState = {
  formValues: { email: string; what: string; frequency: string };
  errors: FormError[];
  isSent?: boolean;
};

/** A field that people do not see and programs fill in. */
export const HONEYPOT = "website";
