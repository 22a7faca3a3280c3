"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { keepNote } from "./keep-note.ts";

export function NoteForm({ bioguideId, name, note }: { bioguideId: string; name: string; note: string }) {
  const [{ typed, faults, done }, send, sending] = useActionState(keepNote, { typed: { note }, faults: [] });
  return (
    <form action={send} noValidate aria-busy={sending} className="max-w-2xl space-y-3">
      {faults.length > 0 && <ErrorSummary faults={faults} title="Nothing is saved" />}
      {done && <SavedNote>{done}</SavedNote>}
      <input type="hidden" name="bioguideId" value={bioguideId} />
      <TextField id={`note-${bioguideId}`} label={`Note on ${name}`} rows={2} typed={typed.note} />
      <SubmitButton quiet>Save</SubmitButton>
    </form>
  );
}
