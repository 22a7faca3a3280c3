import { FilterForm } from "#components/ui/forms/filter-form.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { TIMELINE_KINDS, type TimelineFilter } from "#domain/background/timeline.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { CHAMBERS } from "#domain/roll-calls/roll-call.ts";
import { CHAMBER_LABELS, PROPOSITION_LABELS, TIMELINE_KIND_LABELS } from "#domain/wording/labels.ts";

type Props = { years: number[]; chosen?: TimelineFilter };

/** The filters of the timeline; `years` are those that something is dated in, oldest first. */
export function TimelineForm({ years, chosen = {} }: Props) {
  const options = years.map((year) => ({ value: `${year}`, name: `${year}` }));
  return (
    <FilterForm action="/timeline">
      <SelectField
        id="kind"
        name="kind"
        label="Show"
        all="Statements, votes and events"
        chosen={chosen.kind}
        options={TIMELINE_KINDS.map((value) => ({ value, name: TIMELINE_KIND_LABELS[value].many }))}
      />
      <SelectField
        id="proposition"
        name="proposition"
        label="Topic"
        all="All topics"
        chosen={chosen.proposition}
        options={PROPOSITIONS.map((value) => ({ value, name: PROPOSITION_LABELS[value].label }))}
      />
      <SelectField
        id="chamber"
        name="chamber"
        label="Chamber"
        all="All chambers"
        chosen={chosen.chamber}
        options={CHAMBERS.map((value) => ({ value, name: `${CHAMBER_LABELS[value]} votes only` }))}
      />
      <div className="grid grid-cols-2 gap-4 max-sm:col-span-full">
        <SelectField
          id="from"
          name="from"
          label="From"
          all="Earliest year"
          chosen={chosen.from?.toString()}
          options={options}
        />
        <SelectField id="to" name="to" label="To" all="Latest year" chosen={chosen.to?.toString()} options={options} />
      </div>
    </FilterForm>
  );
}
