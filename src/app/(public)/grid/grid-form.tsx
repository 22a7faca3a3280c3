import { GroupFields } from "#components/people/group-fields.tsx";
import { CheckList } from "#components/ui/forms/check-list.tsx";
import { FilterForm } from "#components/ui/forms/filter-form.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { nameWithSeat } from "#domain/people/name-with-seat.ts";
import type { Person } from "#domain/people/person.ts";
import type { SubjectRollCall } from "#domain/record/record.ts";
import { type GridChoice, ROLL_CALL_GROUPS } from "#domain/roll-calls/vote-grid.ts";
import { formatShortDate } from "#domain/values/calendar-date.ts";
import { ROLL_CALL_GROUP_LABELS } from "#domain/wording/labels.ts";

type Props = { people: Person[]; rollCalls: SubjectRollCall[]; chosen?: GridChoice };

/** Whom and which votes to set in a grid: by group, one by one, or both. `people` by last name, roll calls newest first. */
export function GridForm({ people, rollCalls, chosen = {} }: Props) {
  return (
    <FilterForm
      action="/grid"
      more={{
        label: "Choose senators and roll calls one by one",
        open: chosen.senators !== undefined || chosen.rollCalls !== undefined,
        fields: (
          <>
            <CheckList
              legend="Senators"
              name="senators"
              narrow
              chosen={chosen.senators}
              options={people.map((person) => ({
                value: person.slug,
                name: nameWithSeat(person),
              }))}
            />
            <CheckList
              legend="Roll calls"
              name="rollCalls"
              chosen={chosen.rollCalls}
              options={rollCalls.map(({ rollCall, plain }) => ({
                value: rollCall.rollCallId,
                name: `${formatShortDate(rollCall.heldOn)}: ${plain?.title ?? rollCall.question}`,
              }))}
            />
          </>
        ),
      }}
    >
      <GroupFields chosen={chosen} />
      <SelectField
        id="votes"
        name="votes"
        label="Roll calls"
        all="Only those you choose below"
        chosen={chosen.votes ?? (chosen.rollCalls ? undefined : "senate")}
        options={ROLL_CALL_GROUPS.map((value) => ({ value, name: ROLL_CALL_GROUP_LABELS[value] }))}
      />
    </FilterForm>
  );
}
