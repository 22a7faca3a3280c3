import type { SummedFault } from "#components/ui/error-summary.tsx";
import type { TypedReport } from "#domain/report.ts";

/** What the form shows: what was typed, and what is wrong with it. */
export type FormState = { typed: TypedReport; faults: SummedFault[] };

/** A field that people do not see and programs fill in. */
export const HONEYPOT = "website";
