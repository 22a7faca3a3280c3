import { SelectField } from "#components/ui/forms/select-field.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { STATES } from "#domain/people/state.ts";

/** Find senators by state: a native select and a button. */
export function StateFinder({ all = "Choose a state" }: { all?: string }) {
  return (
    <form method="get" action="/senators" data-screen className="flex max-w-md items-end gap-3">
      <div className="grow">
        <SelectField
          id="find-state"
          name="state"
          label="Find your senators"
          all={all}
          options={Object.entries(STATES).map(([value, name]) => ({ value, name }))}
        />
      </div>
      <SubmitButton>Find senators</SubmitButton>
    </form>
  );
}
