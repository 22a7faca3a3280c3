import { z } from "zod";
import { propositionSchema } from "../propositions/proposition.ts";
import { asOfParameterSchema, type QuerySchema } from "../values/list-query.ts";
import { PARTY_LABELS, PROPOSITION_LABELS, SERVICE_LABELS } from "../wording/labels.ts";
import type { SenatorFilter } from "./senator-summary.ts";
import { STATES, type StateCode, stateCodeSchema } from "./state.ts";
import { PARTIES } from "./term.ts";

/** The list of senators in its address. */
export const senatorQuerySchema = {
  state: stateCodeSchema,
  party: z.enum(PARTIES),
  service: z.enum(["current", "former"]),
  conflict: z.literal("flagged"),
  proposition: propositionSchema,
  asOf: asOfParameterSchema,
} satisfies QuerySchema & Record<keyof SenatorFilter, z.ZodType>;

/** What was asked for, in words: "Montana, Democrat, in office earlier". */
export function describeSenatorFilter(filter: SenatorFilter): string {
  const parts = [
    filter.state && STATES[filter.state as StateCode],
    filter.party && PARTY_LABELS[filter.party].name,
    filter.service && SERVICE_LABELS[filter.service].toLowerCase(),
    filter.conflict && "with a conflict",
    filter.proposition && `with a position on ${PROPOSITION_LABELS[filter.proposition].label.toLowerCase()}`,
  ];
  return parts.filter(Boolean).join(", ") || "all senators";
}
