/** What in a published statement readers rely on: to change it asks for a public note. */

import { writtenDate } from "./calendar-date.ts";
import { changedSubstance, NOTHING, type SubstanceChange } from "./editable.ts";
import { PROPOSITION_LABELS } from "./labels.ts";
import { PROPOSITIONS } from "./proposition.ts";
import type { StatementInput } from "./statement.ts";
import { ATTRIBUTION_WORDING } from "./wording/attribution-wording.ts";
import { STANCE_WORDING } from "./wording/position-wording.ts";

/** Everything of substance in which the two differ; notes, tags and the wording of rationales are none. */
export function changesOfSubstance(before: StatementInput, after: StatementInput): SubstanceChange[] {
  return changedSubstance(new Map(substanceOf(before)), new Map(substanceOf(after)));
}

/** What it says of substance, each under what it is; `nothing` where it says none. Speakers by their ids, or by name. */
export function substanceOf(
  statement: StatementInput,
  nameOf: (speaker: StatementInput["speaker"]) => string = idOf,
): [what: string, text: string][] {
  const positions = PROPOSITIONS.map((id) => {
    const held = statement.positions.find(({ proposition }) => proposition === id);
    const parts = held && [
      STANCE_WORDING[held.stance].label,
      held.basis === "implied" && "implied",
      held.condition && `under a condition: ${held.condition}`,
      held.acknowledgesChange && "says the view changed",
      `“${held.span}”`,
    ];
    const said = parts ? parts.filter(Boolean).join("; ") : NOTHING;
    return [PROPOSITION_LABELS[id].label, said] satisfies [string, string] as [string, string];
  });
  return [
    ["Who spoke", nameOf(statement.speaker)],
    [
      "Whose words",
      [ATTRIBUTION_WORDING[statement.attribution].label, statement.attributedTo].filter(Boolean).join(", "),
    ],
    ["The date", writtenDate(statement.saidOn)],
    ["The quote", statement.quote],
    ["The question", statement.questionAsked ?? NOTHING],
    ["The background", statement.context ?? NOTHING],
    ["The source", statement.source.url],
    ["Votes explained", [...statement.explains].sort().join(", ") || NOTHING],
    ...positions,
  ];
}

function idOf(speaker: StatementInput["speaker"]): string {
  return "voice" in speaker ? speaker.voice : speaker.bioguideId;
}
