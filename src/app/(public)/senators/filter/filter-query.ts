import { z } from "zod";
import { PARTY_LABELS, PROPOSITION_LABELS } from "#domain/labels.ts";
import { propositionSchema } from "#domain/proposition.ts";
import type { SenatorFilter } from "#domain/senator-summary.ts";
import { STATES, type StateCode } from "#domain/state.ts";
import { PARTIES } from "#domain/term.ts";

const VALUES = {
  state: z
    .string()
    .toUpperCase()
    .pipe(z.enum(Object.keys(STATES) as [StateCode, ...StateCode[]])),
  party: z.enum(PARTIES),
  service: z.enum(["current", "former"]),
  conflict: z.literal("flagged"),
  proposition: propositionSchema,
} satisfies Record<keyof SenatorFilter, z.ZodType>;

export type FilterQuery = { filter: SenatorFilter; ignored: string[] };

/** Reads the address. Empty values and other keys count for nothing; a value that is not known is ignored and named. */
export function filterQuery(query: Record<string, string | string[] | undefined>): FilterQuery {
  const filter: SenatorFilter = {};
  const ignored: string[] = [];
  for (const [key, schema] of Object.entries(VALUES)) {
    const value = query[key];
    if (value === undefined || value === "") continue;
    const parsed = schema.safeParse(value);
    if (parsed.success) Object.assign(filter, { [key]: parsed.data });
    else ignored.push(`${key}: ${[value].flat().join(", ")}`);
  }
  return { filter, ignored };
}

/** The address of a filter, always in one order. */
export function filterAddress(filter: SenatorFilter): string {
  const query = new URLSearchParams();
  for (const key of Object.keys(VALUES) as (keyof SenatorFilter)[]) {
    const value = filter[key];
    if (value) query.set(key, value);
  }
  return query.size > 0 ? `/senators?${query}` : "/senators";
}

/** What was asked for, in words: "Montana, Democrat, in office earlier". */
export function filterInWords(filter: SenatorFilter): string {
  const words = [
    filter.state && STATES[filter.state as StateCode],
    filter.party && PARTY_LABELS[filter.party].name,
    filter.service && (filter.service === "current" ? "in office now" : "in office earlier"),
    filter.conflict && "a conflict flagged",
    filter.proposition && `a position on ${PROPOSITION_LABELS[filter.proposition].label.toLowerCase()}`,
  ];
  return words.filter(Boolean).join(", ") || "everyone";
}
