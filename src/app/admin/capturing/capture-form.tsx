"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { FileField } from "#components/ui/forms/file-field.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { EMPTY_FORM } from "../actions/form-state.ts";
import { saveSourceText } from "./save-source-text.ts";

/** Three ways in which the text of a source comes here: the server fetches it, or an editor uploads or pastes it. */
export function CaptureForm({ url, hasCopy }: { url: string; hasCopy: boolean }) {
  const [{ formValues, errors, done }, send, sending] = useActionState(saveSourceText, EMPTY_FORM);
  return (
    <form action={send} noValidate aria-busy={sending} className="space-y-4">
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing is kept" />}
      {done && <SavedNote>{done}</SavedNote>}
      <input type="hidden" name="url" value={url} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton name="way" value="fetched" quiet>
          {hasCopy ? "Fetch it again" : "Fetch its text"}
        </SubmitButton>
        {sending && <span role="status">Working …</span>}
      </div>
      <details open={Boolean(formValues.sourceText)}>
        <summary className="tap cursor-pointer font-semibold">Upload or paste it</summary>
        <div className="mt-3 space-y-4">
          <FileField
            id="sourceFile"
            label="A file: HTML, plain text or PDF"
            accept=".html,.htm,.txt,.pdf,text/html,text/plain,application/pdf"
          />
          <SubmitButton name="way" value="uploaded" quiet>
            Keep the text of this file
          </SubmitButton>
          <TextField
            id="sourceText"
            label="Text of the source"
            hint="Open the source, select everything, copy it, and paste it here."
            rows={4}
            initialValue={formValues.sourceText}
          />
          <SubmitButton name="way" value="pasted" quiet>
            Keep this text
          </SubmitButton>
        </div>
      </details>
    </form>
  );
}
