import type { FormError } from "#components/ui/forms/error-summary.tsx";

/** Where the setting up of a second factor stands. What is shown once travels with the form until it is confirmed. */
export type SecondFactorState = {
  step: "begin" | "confirm";
  secret: string;
  otpauthUrl: string;
  recoveryCodes: string[];
  errors: FormError[];
};

export const BEGIN: SecondFactorState = { step: "begin", secret: "", otpauthUrl: "", recoveryCodes: [], errors: [] };
