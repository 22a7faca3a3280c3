/** What in a published statement readers rely on: to change it asks for a public note. */

import { PROPOSITIONS } from "../propositions/proposition.ts";
import { changedPublicFields, NOTHING, type PublicFieldChange } from "../record/editable.ts";
import type { StatementInput } from "../statements/statement.ts";
import { writtenDate } from "../values/calendar-date.ts";
import { ATTRIBUTION_WORDING } from "../wording/attribution-wording.ts";
import { PROPOSITION_LABELS } from "../wording/labels.ts";
import { STANCE_WORDING } from "../wording/position-wording.ts";

/** Everything of substance in which the two differ; notes, tags and the wording of rationales are none. */
export function statementFieldChanges(before: StatementInput, after: StatementInput): PublicFieldChange[] {
  return changedPublicFields(new Map(publicFieldsOf(before)), new Map(publicFieldsOf(after)));
}

/** What it says of substance, each under what it is; `nothing` where it says none. Speakers by their ids, or by name. */
export function publicFieldsOf(
  statement: StatementInput,
  nameOf: (speaker: StatementInput["speaker"]) => string = idOf,
): [what: string, text: string][] {
  const positions = PROPOSITIONS.map((id) => {
    const position = statement.positions.find(({ proposition }) => proposition === id);
    const parts = position && [
      STANCE_WORDING[position.stance].label,
      position.basis === "implied" && "implied",
      position.condition && `under a condition: ${position.condition}`,
      position.acknowledgesChange && "says the view changed",
      `“${position.span}”`,
    ];
    const description = parts ? parts.filter(Boolean).join("; ") : NOTHING;
    return [PROPOSITION_LABELS[id].label, description] satisfies [string, string] as [string, string];
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
