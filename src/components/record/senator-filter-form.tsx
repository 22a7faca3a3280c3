import { SelectField } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { PARTY_LABELS, PROPOSITION_LABELS } from "#domain/labels.ts";
import { PROPOSITIONS } from "#domain/proposition.ts";
import type { SenatorFilter } from "#domain/senator-summary.ts";
import { STATES } from "#domain/state.ts";
import { PARTIES } from "#domain/term.ts";

const BY_LETTER = [...PARTIES].sort((a, b) => (PARTY_LABELS[a].letter < PARTY_LABELS[b].letter ? -1 : 1));

/** The filters as a plain form; the address is the state. */
export function SenatorFilterForm({ chosen = {} }: { chosen?: SenatorFilter }) {
  return (
    <form method="get" action="/senators" data-screen className="mt-8 border-y border-rule py-6">
      <div className="grid grid-cols-2 items-end gap-x-3 gap-y-4 sm:gap-x-4 lg:grid-cols-[repeat(5,minmax(0,1fr))_auto]">
        <SelectField
          id="state"
          name="state"
          label="State"
          all="All states"
          chosen={chosen.state}
          options={Object.entries(STATES).map(([value, name]) => ({ value, name }))}
        />
        <SelectField
          id="party"
          name="party"
          label="Party"
          all="All parties"
          chosen={chosen.party}
          options={BY_LETTER.map((party) => ({ value: party, name: PARTY_LABELS[party].name }))}
        />
        <SelectField
          id="service"
          name="service"
          label="In office"
          all="Now or earlier"
          chosen={chosen.service}
          options={[
            { value: "current", name: "Now" },
            { value: "former", name: "Earlier" },
          ]}
        />
        <SelectField
          id="conflict"
          name="conflict"
          label="Conflict"
          all="Flagged or not"
          chosen={chosen.conflict}
          options={[{ value: "flagged", name: "Flagged" }]}
        />
        <SelectField
          id="proposition"
          name="proposition"
          label="Position on"
          all="Anything or nothing"
          chosen={chosen.proposition}
          options={PROPOSITIONS.map((value) => ({ value, name: PROPOSITION_LABELS[value].label }))}
        />
        <SubmitButton>Show</SubmitButton>
      </div>
    </form>
  );
}
