import { SelectField } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { PARTY_LABELS } from "#domain/labels.ts";
import { type Person, seatOf } from "#domain/person.ts";

type Props = { people: Person[]; chosen?: { a?: string; b?: string } };

/** Choose two senators; `people` by last name. */
export function TwoSenatorsForm({ people, chosen = {} }: Props) {
  const options = people.map((person) => {
    const { state, party } = seatOf(person);
    return { value: person.slug, name: `${person.name} (${PARTY_LABELS[party].letter}, ${state})` };
  });
  return (
    <form method="get" action="/compare" data-screen className="mt-8 border-y border-rule py-6">
      <div className="grid max-w-4xl items-end gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
        <SelectField id="a" name="a" label="One senator" all="Choose a senator" options={options} chosen={chosen.a} />
        <SelectField id="b" name="b" label="Another" all="Choose a senator" options={options} chosen={chosen.b} />
        <SubmitButton>Show</SubmitButton>
      </div>
    </form>
  );
}
