import { capital } from "#components/ui/capital.ts";
import { CONTEXTS, REASONS } from "#domain/comparison.ts";
import { ATTRIBUTION_LABELS, BASIS_LABELS, CONTEXT_LABELS, REASON_SENTENCES, STANCE_LABELS } from "#domain/labels.ts";
import { BASES, STANCES } from "#domain/position.ts";
import { ATTRIBUTIONS } from "#domain/statement.ts";
import { CodeTable } from "./code-table.tsx";
import {
  ATTRIBUTION_MEANINGS,
  BASIS_MEANINGS,
  CONTEXT_MEANINGS,
  REASON_MEANINGS,
  STANCE_MEANINGS,
} from "./meanings.ts";

export function PositionTables() {
  return (
    <>
      <CodeTable
        id="stances"
        caption="Which side the words take on a proposition."
        columns={["Stance", "What it means"]}
        rows={STANCES.map((code) => ({ code, label: STANCE_LABELS[code], meaning: STANCE_MEANINGS[code] }))}
      />
      <CodeTable
        id="bases"
        caption="How far it is from the words to the side."
        columns={["Basis", "What it means"]}
        rows={BASES.map((code) => ({ code, label: BASIS_LABELS[code], meaning: BASIS_MEANINGS[code] }))}
      />
      <CodeTable
        id="attributions"
        caption="Whose words they are."
        columns={["Words of", "What it means"]}
        rows={ATTRIBUTIONS.map((code) => ({
          code,
          label: capital(ATTRIBUTION_LABELS[code]),
          meaning: ATTRIBUTION_MEANINGS[code],
        }))}
      />
    </>
  );
}

export function ReasonTable() {
  return (
    <CodeTable
      id="reasons"
      caption="The reason that is given with a verdict."
      columns={["Reason", "When"]}
      rows={REASONS.map((code) => ({
        code,
        label: REASON_SENTENCES[code],
        meaning: REASON_MEANINGS[code] ?? "Not comparable.",
      }))}
    />
  );
}

export function ContextTables() {
  return (
    <CodeTable
      id="contexts"
      caption="Every kind of context, in the order in which it is printed."
      columns={["Context", "What it means"]}
      rows={CONTEXTS.map((code) => ({ code, label: CONTEXT_LABELS[code], meaning: CONTEXT_MEANINGS[code] }))}
    />
  );
}
