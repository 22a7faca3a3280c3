"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import type { FormState } from "../actions/form-state.ts";
import { answer } from "./answer.ts";

type Props = { trackingNumber: string; initial: FormState; statuses: { value: string; name: string }[] };

export function AnswerForm({ trackingNumber, initial, statuses }: Props) {
  const [{ formValues, errors, done }, send, sending] = useActionState(answer, initial);
  return (
    <form action={send} noValidate aria-busy={sending} className="mt-4 max-w-2xl space-y-4">
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing is saved" />}
      {done && <SavedNote>{done}</SavedNote>}
      <input type="hidden" name="trackingNumber" value={trackingNumber} />
      <SelectField
        id={`status-${trackingNumber}`}
        name="status"
        label="How far it is"
        all="Choose"
        options={statuses}
        chosen={formValues.status}
      />
      <TextField
        id={`answer-${trackingNumber}`}
        label="Answer"
        hint="Whoever has the ticket reads it. Say what was changed, and where."
        rows={2}
        initialValue={formValues.answer}
      />
      <TextField
        id={`followed-${trackingNumber}`}
        label="The record that was added or changed because of it"
        hint="Its address, here or in public. Whoever has the ticket is led there once readers see it."
        initialValue={formValues.followed}
        error={errors.find(({ field }) => field === `followed-${trackingNumber}`)?.message}
      />
      <SubmitButton quiet>Save</SubmitButton>
    </form>
  );
}
