import { SelectField } from "#components/ui/forms/select-field.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { nameWithSeat } from "#domain/people/name-with-seat.ts";
import type { Person } from "#domain/people/person.ts";

type Props = { people: Person[]; chosen?: { a?: string; b?: string } };

/** Choose two senators; `people` by last name. */
export function TwoSenatorsForm({ people, chosen = {} }: Props) {
  const options = people.map((person) => ({ value: person.slug, name: nameWithSeat(person) }));
  return (
    <form method="get" action="/compare" data-screen className="mt-8 border-y border-rule py-6">
      <div className="grid max-w-4xl items-end gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
        <SelectField id="a" name="a" label="First senator" all="Choose a senator" options={options} chosen={chosen.a} />
        <SelectField
          id="b"
          name="b"
          label="Second senator"
          all="Choose a senator"
          options={options}
          chosen={chosen.b}
        />
        <SubmitButton>Compare</SubmitButton>
      </div>
    </form>
  );
}
