import type { SummedFault } from "#components/ui/error-summary.tsx";

/** What the form shows: what was typed, what is wrong with it, and whether it was taken. */
export type FollowFormState = {
  typed: { email: string; what: string; pace: string };
  faults: SummedFault[];
  sent?: boolean;
};

/** A field that people do not see and programs fill in. */
export const HONEYPOT = "website";
