import type { Verdict } from "#domain/comparisons/comparison.ts";
import type { ContextFilter, Distance, Facets } from "#domain/comparisons/comparison-list.ts";
import { stateName } from "#domain/people/state.ts";
import type { Party } from "#domain/people/term.ts";
import type { Proposition } from "#domain/propositions/proposition.ts";
import { type Chamber, congressName } from "#domain/roll-calls/roll-call.ts";
import type { Attribution } from "#domain/statements/statement.ts";
import { capital } from "#domain/text/capital.ts";
import { ATTRIBUTION_WORDING } from "#domain/wording/attribution-wording.ts";
import { CONTEXT_FILTER_LABELS } from "#domain/wording/context-wording.ts";
import {
  CHAMBER_LABELS,
  DISTANCE_LABELS,
  PARTY_LABELS,
  PROPOSITION_LABELS,
  SERVICE_CHOICES,
} from "#domain/wording/labels.ts";
import { VERDICT_WORDING } from "#domain/wording/verdict-wording.ts";

const NAMES: Record<keyof Facets, (value: string) => string> = {
  proposition: (value) => PROPOSITION_LABELS[value as Proposition].label,
  verdict: (value) => VERDICT_WORDING[value as Verdict].label,
  context: (value) => CONTEXT_FILTER_LABELS[value as ContextFilter],
  attribution: (value) => capital(ATTRIBUTION_WORDING[value as Attribution].label),
  chamber: (value) => CHAMBER_LABELS[value as Chamber],
  congress: (value) => congressName(Number(value)),
  state: stateName,
  party: (value) => PARTY_LABELS[value as Party].name,
  service: (value) => SERVICE_CHOICES[value as keyof typeof SERVICE_CHOICES],
  distance: (value) => DISTANCE_LABELS[value as Distance],
};

/** One value of one filter of the reporter's list, in words. */
export function facetName(key: keyof Facets, value: string): string {
  return NAMES[key](value);
}
