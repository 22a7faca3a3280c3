import type { FormError } from "#components/ui/forms/error-summary.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { REASONED_CHECKS } from "#domain/statements/statement.ts";
import type { StatementCheck } from "#domain/statements/statement-checks.ts";
import type { StatementFormValues } from "#domain/statements/statement-form.ts";

type Props = { checks: StatementCheck[]; formValues: StatementFormValues; errors: FormError[] };

const LABELS = {
  motive: "Why these words stand all the same",
  not_their_words: "Why a position is coded all the same",
};

/** What is asked about and stands only with a written reason, with the field for it. */
export function CheckReasons({ checks, formValues, errors }: Props) {
  const reasoned = REASONED_CHECKS.map((check) => ({ check, found: checks.filter((each) => each.check === check) }));
  return reasoned
    .filter(({ found }) => found.length > 0)
    .map(({ check, found }) => {
      const id = `override.${check}`;
      return (
        <div key={check} className="border-l-4 border-accent pl-4">
          <TextField
            id={id}
            rows={2}
            label={LABELS[check]}
            hint={found.map(({ message }) => message).join(" ")}
            initialValue={formValues[id]}
            error={errors.find(({ field }) => field === id)?.message}
          />
        </div>
      );
    });
}
