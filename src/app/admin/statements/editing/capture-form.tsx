"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { EMPTY_FORM } from "../../acting/form-state.ts";
import { keepSourceText } from "./capture.ts";

export function CaptureForm({ url }: { url: string }) {
  const [{ typed, faults, done }, send, sending] = useActionState(keepSourceText, EMPTY_FORM);
  return (
    <form action={send} noValidate aria-busy={sending} className="max-w-3xl space-y-4">
      {faults.length > 0 && <ErrorSummary faults={faults} title="Nothing is kept" />}
      {done && <SavedNote>{done}</SavedNote>}
      <input type="hidden" name="url" value={url} />
      <TextField
        id="sourceText"
        label="Text of the source"
        hint="Open the source, select everything, copy it, and paste it here."
        rows={4}
        typed={typed.sourceText}
      />
      <SubmitButton quiet>Keep this text and check the quote</SubmitButton>
    </form>
  );
}
