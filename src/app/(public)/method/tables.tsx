import { capital } from "#domain/capital.ts";
import { CONTEXTS, REASONS } from "#domain/comparison.ts";
import { BASES, STANCES } from "#domain/position.ts";
import { ATTRIBUTIONS } from "#domain/statement.ts";
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
        caption="Which side the words take on a proposition."
        columns={["Stance", "What it means"]}
        rows={STANCES.map((code) => ({
          code,
          label: STANCE_WORDING[code].label,
          meaning: STANCE_WORDING[code].meaning,
        }))}
      />
      <CodeTable
        id="bases"
        caption="How far it is from the words to the side."
        columns={["Basis", "What it means"]}
        rows={BASES.map((code) => ({ code, label: BASIS_WORDING[code].label, meaning: BASIS_WORDING[code].meaning }))}
      />
      <CodeTable
        id="attributions"
        caption="Whose words they are."
        columns={["Words of", "What it means"]}
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
      caption="The reason that is given with a verdict."
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
      caption="Every kind of context, in the order in which it is printed."
      columns={["Context", "What it means"]}
      rows={CONTEXTS.map((code) => ({
        code,
        label: CONTEXT_WORDING[code].label,
        meaning: CONTEXT_WORDING[code].meaning,
      }))}
    />
  );
}
