"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { EMPTY_FORM } from "../../../actions/form-state.ts";
import { resolveChange } from "./resolve-change.ts";

export function ResolveForm({ changeId }: { changeId: number }) {
  const [{ formValues, errors }, send, sending] = useActionState(resolveChange, EMPTY_FORM);
  return (
    <form action={send} noValidate aria-busy={sending} className="max-w-2xl space-y-5">
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing is settled" />}
      <input type="hidden" name="changeId" value={changeId} />
      <TextField
        id="note"
        label="What you found"
        hint="For editors: whether the reading still holds, or what was changed in it, and why. Readers are told that it has been checked."
        rows={3}
        initialValue={formValues.note}
        error={errors.find(({ field }) => field === "note")?.message}
      />
      <SubmitButton>Settle</SubmitButton>
    </form>
  );
}
