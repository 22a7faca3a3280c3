import { NumberTable } from "#components/ui/tables/number-table.tsx";
import type { Agreement } from "#domain/editors/agreement.ts";
import type { Coverage } from "#domain/inquiries/coverage.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";

/** How two independent codings of the same things agreed. */
export function AgreementTable({ coverage }: { coverage: Coverage }) {
  return (
    <NumberTable
      id="agreement-table"
      caption="How often two reviews agreed, and Cohen’s kappa."
      columns={["Proposition", "Statements: agreed", "Statements: kappa", "Roll calls: agreed", "Roll calls: kappa"]}
      rows={coverage.agreement.map(({ proposition, statements, readings }) => ({
        key: proposition,
        head: PROPOSITION_LABELS[proposition].label,
        cells: [alike(statements), kappa(statements), alike(readings), kappa(readings)],
      }))}
    />
  );
}

function alike({ agreed, coded }: Agreement): string {
  return `${agreed} of ${coded}`;
}

function kappa({ kappa: value }: Agreement): string {
  return value === null ? "–" : value.toFixed(2);
}
