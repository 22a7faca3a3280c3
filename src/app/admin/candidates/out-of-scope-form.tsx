"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { EMPTY_FORM } from "../actions/form-state.ts";
import { dismissCandidate } from "./note-out-of-scope.ts";

export function OutOfScopeForm({ rollCallId }: { rollCallId: string }) {
  const [{ formValues, errors, done }, send, sending] = useActionState(dismissCandidate, EMPTY_FORM);
  const field = `because-${rollCallId}`;
  if (done) return <SavedNote>{done}</SavedNote>;
  return (
    <form action={send} noValidate aria-busy={sending} className="mt-3 max-w-xl space-y-3">
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing is noted" />}
      <input type="hidden" name="rollCallId" value={rollCallId} />
      <TextField
        id={field}
        label="Not on the subject, because"
        initialValue={formValues[field]}
        error={errors.find((error) => error.field === field)?.message}
      />
      <SubmitButton quiet>Set aside</SubmitButton>
    </form>
  );
}
