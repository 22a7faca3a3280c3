import type { TimelineFilter } from "#domain/background/timeline.ts";
import { CHAMBER_LABELS, PROPOSITION_LABELS, TIMELINE_KIND_LABELS } from "#domain/wording/labels.ts";

/** What was asked for, in words: "votes, on cooperation, 2015 to 2018". */
export function filterText({ kind, proposition, chamber, from, to }: TimelineFilter): string {
  const labels = [
    kind && TIMELINE_KIND_LABELS[kind].many.toLowerCase(),
    chamber && `${CHAMBER_LABELS[chamber]} votes`,
    proposition && `on ${PROPOSITION_LABELS[proposition].label.toLowerCase()}`,
    from && to ? `${from} to ${to}` : from ? `from ${from}` : to && `through ${to}`,
  ];
  return labels.filter(Boolean).join(", ") || "all entries";
}
