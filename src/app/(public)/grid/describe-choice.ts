import { stateName } from "#domain/people/state.ts";
import type { GridChoice } from "#domain/roll-calls/vote-grid.ts";
import { PARTY_LABELS, ROLL_CALL_GROUP_LABELS, SERVICE_LABELS } from "#domain/wording/labels.ts";

/** "Montana, Democrat, and 2 senators by name; 3 roll calls by date". */
export function choiceText({ senators, state, party, service, votes, rollCalls, page = 1 }: GridChoice): string {
  const group = [
    state && stateName(state),
    party && PARTY_LABELS[party].name,
    service && SERVICE_LABELS[service].toLowerCase(),
  ].filter(Boolean);
  const byName = senators && `${senators.length} by name`;
  const who = [group.join(", "), byName].filter(Boolean).join(", and ") || "current senators";
  const byDate = rollCalls && `${rollCalls.length} chosen ${rollCalls.length === 1 ? "vote" : "votes"}`;
  const group2 = votes ?? (rollCalls ? null : "senate");
  const which = [group2 && ROLL_CALL_GROUP_LABELS[group2].toLowerCase(), byDate].filter(Boolean).join(", and ");
  return `${who}; ${which}${page > 1 ? `; page ${page}` : ""}`;
}
