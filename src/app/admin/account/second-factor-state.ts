import type { SummedFault } from "#components/ui/error-summary.tsx";

/** Where the setting up of a second factor stands. What is shown once travels with the form until it is confirmed. */
export type SecondFactorState = {
  step: "begin" | "confirm";
  secret: string;
  address: string;
  recoveryCodes: string[];
  faults: SummedFault[];
};

export const BEGIN: SecondFactorState = { step: "begin", secret: "", address: "", recoveryCodes: [], faults: [] };
