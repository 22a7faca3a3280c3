import { SelectField } from "#components/ui/forms/select-field.tsx";
import type { SenatorFilter } from "#domain/people/senator-summary.ts";
import { STATES } from "#domain/people/state.ts";
import { PARTIES } from "#domain/people/term.ts";
import { PARTY_LABELS, SERVICE_CHOICES } from "#domain/wording/labels.ts";

const BY_INITIAL = [...PARTIES].sort((a, b) => (PARTY_LABELS[a].letter < PARTY_LABELS[b].letter ? -1 : 1));

/** The three fields that choose a group of senators: state, party, in office now or earlier. */
export function GroupFields({ chosen }: { chosen: Pick<SenatorFilter, "state" | "party" | "service"> }) {
  return (
    <>
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
        options={BY_INITIAL.map((value) => ({ value, name: PARTY_LABELS[value].name }))}
      />
      <SelectField
        id="service"
        name="service"
        label="Service"
        all="All senators"
        chosen={chosen.service}
        options={Object.entries(SERVICE_CHOICES).map(([value, name]) => ({ value, name }))}
      />
    </>
  );
}
