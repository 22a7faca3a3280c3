/** What in a published statement readers rely on: to change it asks for a public note. */
import { writtenDate } from "./calendar-date.ts";
import { changedSubstance, NOTHING, type Substance, type SubstanceChange } from "./editable.ts";
import { ATTRIBUTION_LABELS, PROPOSITION_LABELS, STANCE_LABELS } from "./labels.ts";
import { PROPOSITIONS } from "./proposition.ts";
import type { StatementInput } from "./statement.ts";

/** Everything of substance in which the two differ; notes, tags and the wording of rationales are none. */
export function changesOfSubstance(before: StatementInput, after: StatementInput): SubstanceChange[] {
  return changedSubstance(substanceOf(before), substanceOf(after));
}

/** What readers rely on in a statement. */
export function substanceOf(statement: StatementInput): Substance {
  const positions = PROPOSITIONS.map((id) => {
    const held = statement.positions.find(({ proposition }) => proposition === id);
    const parts = held && [
      STANCE_LABELS[held.stance],
      held.basis === "implied" && "implied",
      held.condition && `with a condition: ${held.condition}`,
      held.acknowledgesChange && "says that the view changed",
      `“${held.span}”`,
    ];
    return [PROPOSITION_LABELS[id].label, parts ? parts.filter(Boolean).join("; ") : NOTHING] as const;
  });
  return new Map([
    ["Who spoke", "voice" in statement.speaker ? statement.speaker.voice : statement.speaker.bioguideId],
    ["Whose words", [ATTRIBUTION_LABELS[statement.attribution], statement.attributedTo].filter(Boolean).join(", ")],
    ["The date", writtenDate(statement.saidOn)],
    ["The quote", statement.quote],
    ["The question", statement.questionAsked ?? NOTHING],
    ["The setting", statement.context ?? NOTHING],
    ["The source", statement.source.url],
    ["Votes explained", [...statement.explains].sort().join(", ") || NOTHING],
    ...positions,
  ]);
}
