import { CheckboxField } from "#components/ui/forms/checkbox-fields.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { BASES, STANCES } from "#domain/propositions/position.ts";
import type { Proposition } from "#domain/propositions/proposition.ts";
import type { StatementFormValues } from "#domain/statements/statement-form.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { BASIS_WORDING, STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { SpanButton } from "./span-button.tsx";

type Props = {
  proposition: Proposition;
  formValues: StatementFormValues;
  errorOf: (field: string) => string | undefined;
};

/** What the words say on one proposition; nothing chosen: they do not address it. */
export function PositionFields({ proposition, formValues, errorOf }: Props) {
  const { label, sentence } = PROPOSITION_LABELS[proposition];
  const id = (name: string) => `${proposition}.${name}`;
  const field = (name: string) => ({ id: id(name), initialValue: formValues[id(name)], error: errorOf(id(name)) });
  return (
    <fieldset className="group/position border-t-2 border-ink pt-3">
      <legend className="sr-only">Position: {label}</legend>
      <p aria-hidden>
        <span className="kicker block text-quiet">{label}</span>
        <span className="font-bold">{sentence}</span>
      </p>
      <div className="mt-4 space-y-5">
        <div data-stance className="sm:w-1/2 sm:pr-2">
          <SelectField
            id={id("stance")}
            name={id("stance")}
            label={`Stance on ${label.toLowerCase()}`}
            all="Not addressed"
            options={STANCES.map((value) => ({ value, name: STANCE_WORDING[value].label }))}
            chosen={formValues[id("stance")]}
            error={errorOf(id("stance"))}
          />
        </div>
        {/* Nothing more is asked of what the words do not address. */}
        <div className="space-y-5 group-has-[[data-stance]_option[value='']:checked]/position:hidden">
          <SelectField
            id={id("basis")}
            name={id("basis")}
            label="How the words say it"
            all="Choose"
            options={BASES.map((value) => ({ value, name: BASIS_WORDING[value].label }))}
            chosen={formValues[id("basis")]}
            error={errorOf(id("basis"))}
          />
          <TextField
            {...field("span")}
            label="The words that carry it"
            hint="From the quote, letter by letter."
            rows={2}
          />
          <SpanButton from="quote" to={id("span")} />
          <TextField
            {...field("condition")}
            label="A condition that the words set"
            hint="“with a warrant”; without a full stop."
          />
          <TextField {...field("rationale")} label="Why it is read so" rows={2} />
          <CheckboxField
            id={id("acknowledgesChange")}
            label="The speaker says that the view changed"
            checked={formValues[id("acknowledgesChange")] === "yes"}
          />
        </div>
      </div>
    </fieldset>
  );
}
