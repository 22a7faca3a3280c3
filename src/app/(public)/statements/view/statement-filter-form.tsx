import { DayField } from "#components/ui/forms/day-field.tsx";
import { FilterForm } from "#components/ui/forms/filter-form.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { STANCES } from "#domain/propositions/position.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { ATTRIBUTIONS } from "#domain/statements/statement.ts";
import type { StatementChoices, StatementFilter } from "#domain/statements/statement-list.ts";
import { capital } from "#domain/text/capital.ts";
import { ATTRIBUTION_WORDING } from "#domain/wording/attribution-wording.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";

type Props = { choices: StatementChoices; chosen?: StatementFilter & { asOf?: string } };

/** The filters of the list of statements; people, years and publishers with how many statements stand behind each. */
export function StatementFilterForm({ choices, chosen = {} }: Props) {
  return (
    <FilterForm action="/statements" hiddenFields={{ asOf: chosen.asOf }}>
      <SelectField
        id="person"
        name="person"
        label="Speaker"
        all="All speakers"
        chosen={chosen.person}
        options={choices.people.map(({ slug, name, count }) => ({ value: slug, name: `${name} (${count})` }))}
      />
      <SelectField
        id="proposition"
        name="proposition"
        label="Position on"
        all="Any topic"
        chosen={chosen.proposition}
        options={PROPOSITIONS.map((value) => ({ value, name: PROPOSITION_LABELS[value].label }))}
      />
      <SelectField
        id="stance"
        name="stance"
        label="Stance"
        all="Any stance"
        chosen={chosen.stance}
        options={STANCES.map((value) => ({ value, name: STANCE_WORDING[value].label }))}
      />
      <SelectField
        id="attribution"
        name="attribution"
        label="Whose words"
        all="Anyone’s"
        chosen={chosen.attribution}
        options={ATTRIBUTIONS.map((value) => ({ value, name: capital(ATTRIBUTION_WORDING[value].label) }))}
      />
      <SelectField
        id="year"
        name="year"
        label="Said in"
        all="Any year"
        chosen={chosen.year?.toString()}
        options={choices.years.map(({ year, count }) => ({ value: `${year}`, name: `${year} (${count})` }))}
      />
      <SelectField
        id="publisher"
        name="publisher"
        label="Published by"
        all="Any publisher"
        chosen={chosen.publisher}
        options={choices.publishers.map(({ publisher, count }) => ({
          value: publisher,
          name: `${publisher} (${count})`,
        }))}
      />
      <DayField id="since" label="Said on or after" chosen={chosen.since} />
      <DayField id="until" label="Said on or before" chosen={chosen.until} />
    </FilterForm>
  );
}
