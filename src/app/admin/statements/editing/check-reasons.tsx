import type { SummedFault } from "#components/ui/error-summary.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { REASONED_CHECKS } from "#domain/statement.ts";
import type { StatementCheck } from "#domain/statement-checks.ts";
import type { TypedStatement } from "#domain/statement-form.ts";

type Props = { checks: StatementCheck[]; typed: TypedStatement; faults: SummedFault[] };

const LABELS = {
  motive: "Why these words stand all the same",
  not_their_words: "Why a position is coded all the same",
};

/** What is asked about and stands only with a written reason, with the field for it. */
export function CheckReasons({ checks, typed, faults }: Props) {
  const asked = REASONED_CHECKS.map((check) => ({ check, found: checks.filter((each) => each.check === check) }));
  return asked
    .filter(({ found }) => found.length > 0)
    .map(({ check, found }) => {
      const id = `override.${check}`;
      return (
        <div key={check} className="border-l-4 border-accent pl-4">
          <TextField
            id={id}
            rows={2}
            label={LABELS[check]}
            hint={found.map(({ said }) => said).join(" ")}
            typed={typed[id]}
            fault={faults.find(({ field }) => field === id)?.message}
          />
        </div>
      );
    });
}
