"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { saveNote } from "./save-note.ts";

export function NoteForm({ bioguideId, name, note }: { bioguideId: string; name: string; note: string }) {
  const [{ formValues, errors, done }, send, sending] = useActionState(saveNote, { formValues: { note }, errors: [] });
  return (
    <form action={send} noValidate aria-busy={sending} className="max-w-2xl space-y-3">
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing is saved" />}
      {done && <SavedNote>{done}</SavedNote>}
      <input type="hidden" name="bioguideId" value={bioguideId} />
      <TextField id={`note-${bioguideId}`} label={`Note on ${name}`} rows={2} initialValue={formValues.note} />
      <SubmitButton quiet>Save</SubmitButton>
    </form>
  );
}
