import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";

/** Which roll call is to be read. `asked`: one that the record does not hold. */
export function RollCallChoice({ requestedRollCall }: { requestedRollCall: string }) {
  return (
    <form method="get" action="/admin/readings/new" className="mt-8 max-w-xl space-y-5">
      <TextField
        id="rollCall"
        label="Roll call"
        hint="Its id: s280-114.2015 is the Senate’s roll call 280 of 2015, in the 114th Congress; h begins one of the House."
        initialValue={requestedRollCall}
        error={requestedRollCall ? "The record holds no such roll call. Import it first." : undefined}
      />
      <SubmitButton>Read it</SubmitButton>
    </form>
  );
}
