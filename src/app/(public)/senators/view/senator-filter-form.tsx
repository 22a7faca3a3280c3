import { GroupFields } from "#components/people/group-fields.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import type { SenatorFilter } from "#domain/people/senator-summary.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";

/** The filters as a plain form; the address is the state. */
export function SenatorFilterForm({ chosen = {} }: { chosen?: SenatorFilter & { asOf?: string } }) {
  return (
    <form method="get" action="/senators" data-screen className="mt-8 border-y border-rule py-6">
      <div className="grid grid-cols-2 items-end gap-x-3 gap-y-4 sm:gap-x-4 lg:grid-cols-[repeat(5,minmax(0,1fr))_auto]">
        <GroupFields chosen={chosen} />
        <SelectField
          id="conflict"
          name="conflict"
          label="Conflicts"
          all="Any conflicts or none"
          chosen={chosen.conflict}
          options={[{ value: "flagged", name: "With conflicts only" }]}
        />
        <SelectField
          id="proposition"
          name="proposition"
          label="Position on"
          all="Any topic"
          chosen={chosen.proposition}
          options={PROPOSITIONS.map((value) => ({ value, name: PROPOSITION_LABELS[value].label }))}
        />
        {chosen.asOf && <input type="hidden" name="asOf" value={chosen.asOf} />}
        <SubmitButton>Show results</SubmitButton>
      </div>
    </form>
  );
}
