"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { FormState } from "../acting/form-state.ts";
import { answer } from "./answer.ts";

type Props = { ticket: string; initial: FormState; statuses: { value: string; name: string }[] };

export function AnswerForm({ ticket, initial, statuses }: Props) {
  const [{ typed, faults, done }, send, sending] = useActionState(answer, initial);
  return (
    <form action={send} noValidate aria-busy={sending} className="mt-4 max-w-2xl space-y-4">
      {faults.length > 0 && <ErrorSummary faults={faults} title="Nothing is saved" />}
      {done && <SavedNote>{done}</SavedNote>}
      <input type="hidden" name="ticket" value={ticket} />
      <SelectField
        id={`status-${ticket}`}
        name="status"
        label="How far it is"
        all="Choose"
        options={statuses}
        chosen={typed.status}
      />
      <TextField
        id={`answer-${ticket}`}
        label="Answer"
        hint="Whoever has the ticket reads it. Say what was changed, and where."
        rows={2}
        typed={typed.answer}
      />
      <TextField
        id={`followed-${ticket}`}
        label="The record that was added or changed because of it"
        hint="Its address, here or in public. Whoever has the ticket is led there once readers see it."
        typed={typed.followed}
        fault={faults.find(({ field }) => field === `followed-${ticket}`)?.message}
      />
      <SubmitButton quiet>Save</SubmitButton>
    </form>
  );
}
