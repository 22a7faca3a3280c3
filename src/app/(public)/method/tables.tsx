import { CONTEXTS, REASONS } from "#domain/comparisons/comparison.ts";
import { BASES, STANCES } from "#domain/propositions/position.ts";
import { ATTRIBUTIONS } from "#domain/statements/statement.ts";
import { capital } from "#domain/text/capital.ts";
import { ATTRIBUTION_WORDING } from "#domain/wording/attribution-wording.ts";
import { CONTEXT_WORDING } from "#domain/wording/context-wording.ts";
import { BASIS_WORDING, STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { REASON_WORDING } from "#domain/wording/verdict-wording.ts";
import { CodeTable } from "./code-table.tsx";

export function PositionTables() {
  return (
    <>
      <CodeTable
        id="stances"
        caption="Which side a statement takes on a proposition."
        columns={["Stance", "Meaning"]}
        rows={STANCES.map((code) => ({
          code,
          label: STANCE_WORDING[code].label,
          meaning: STANCE_WORDING[code].meaning,
        }))}
      />
      <CodeTable
        id="bases"
        caption="How directly the statement takes that side."
        columns={["Basis", "Meaning"]}
        rows={BASES.map((code) => ({ code, label: BASIS_WORDING[code].label, meaning: BASIS_WORDING[code].meaning }))}
      />
      <CodeTable
        id="attributions"
        caption="Whose words they are."
        columns={["Words of", "Meaning"]}
        rows={ATTRIBUTIONS.map((code) => ({
          code,
          label: capital(ATTRIBUTION_WORDING[code].label),
          meaning: ATTRIBUTION_WORDING[code].meaning,
        }))}
      />
    </>
  );
}

export function ReasonTable() {
  return (
    <CodeTable
      id="reasons"
      caption="The reason given with each verdict."
      columns={["Reason", "When"]}
      rows={REASONS.map((code) => ({
        code,
        label: REASON_WORDING[code].sentence,
        meaning: REASON_WORDING[code].meaning ?? "Not comparable.",
      }))}
    />
  );
}

export function ContextTables() {
  return (
    <CodeTable
      id="contexts"
      caption="Every kind of context, in the order shown."
      columns={["Context", "Meaning"]}
      rows={CONTEXTS.map((code) => ({
        code,
        label: CONTEXT_WORDING[code].label,
        meaning: CONTEXT_WORDING[code].meaning,
      }))}
    />
  );
}
