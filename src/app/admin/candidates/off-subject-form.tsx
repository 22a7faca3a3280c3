"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { EMPTY_FORM } from "../acting/form-state.ts";
import { setAside } from "./note-off-subject.ts";

export function OffSubjectForm({ rollCallId }: { rollCallId: string }) {
  const [{ typed, faults, done }, send, sending] = useActionState(setAside, EMPTY_FORM);
  const field = `because-${rollCallId}`;
  if (done) return <SavedNote>{done}</SavedNote>;
  return (
    <form action={send} noValidate aria-busy={sending} className="mt-3 max-w-xl space-y-3">
      {faults.length > 0 && <ErrorSummary faults={faults} title="Nothing is noted" />}
      <input type="hidden" name="rollCallId" value={rollCallId} />
      <TextField
        id={field}
        label="Not on the subject, because"
        typed={typed[field]}
        fault={faults.find((fault) => fault.field === field)?.message}
      />
      <SubmitButton quiet>Set aside</SubmitButton>
    </form>
  );
}
