import { article } from "#components/ui/article.ts";
import type { SubjectRollCall } from "#domain/record/record.ts";
import { EFFECT_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { officialWord } from "./tally-bar.tsx";

/** "A Yea blocks: federal money", for each effect that a Yea has; "Not analyzed" where there is no published reading. */
export function yeaEffectText({ rollCall, readings }: SubjectRollCall): string {
  const word = officialWord(rollCall.tally, "yea");
  const byEffect = Map.groupBy(readings, ({ yea }) => yea);
  const parts = [...byEffect].map(([effect, own]) => {
    const labels = own.map(({ proposition }) => PROPOSITION_LABELS[proposition].label.toLowerCase());
    return `${EFFECT_LABELS[effect]}: ${labels.join(", ")}`;
  });
  return parts.length > 0 ? `${article(word)} ${word} ${parts.join("; ")}` : "Not analyzed";
}

/** "Yea blocks", for the head of a column; null where there is no published reading or the effects differ. */
export function yeaEffectInShort({ rollCall, readings }: SubjectRollCall): string | null {
  const effects = [...new Set(readings.map(({ yea }) => yea))];
  return effects.length === 1 && effects[0]
    ? `${officialWord(rollCall.tally, "yea")} ${EFFECT_LABELS[effects[0]]}`
    : null;
}
