"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { EMPTY_FORM } from "../acting/form-state.ts";
import { keepSourceText } from "./keep-source-text.ts";

/** Three ways in which the text of a source comes here: the server fetches it, or an editor uploads or pastes it. */
export function CaptureForm({ url, hasCopy }: { url: string; hasCopy: boolean }) {
  const [{ typed, faults, done }, send, sending] = useActionState(keepSourceText, EMPTY_FORM);
  return (
    <form action={send} noValidate aria-busy={sending} className="space-y-4">
      {faults.length > 0 && <ErrorSummary faults={faults} title="Nothing is kept" />}
      {done && <SavedNote>{done}</SavedNote>}
      <input type="hidden" name="url" value={url} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton name="way" value="fetched" quiet>
          {hasCopy ? "Fetch it anew" : "Fetch its text"}
        </SubmitButton>
        {sending && <span role="status">Working …</span>}
      </div>
      <details open={Boolean(typed.sourceText)}>
        <summary className="tap cursor-pointer font-semibold">Upload or paste it</summary>
        <div className="mt-3 space-y-4">
          <div>
            <label htmlFor="sourceFile" className="block font-bold">
              A file: HTML, plain text or PDF
            </label>
            <input
              type="file"
              id="sourceFile"
              name="sourceFile"
              accept=".html,.htm,.txt,.pdf,text/html,text/plain,application/pdf"
              className="mt-1.5 block w-full text-small file:mr-3 file:h-11 file:border file:border-edge file:bg-paper file:px-4 file:font-semibold file:text-ink"
            />
          </div>
          <SubmitButton name="way" value="uploaded" quiet>
            Keep the text of this file
          </SubmitButton>
          <TextField
            id="sourceText"
            label="Text of the source"
            hint="Open the source, select everything, copy it, and paste it here."
            rows={4}
            typed={typed.sourceText}
          />
          <SubmitButton name="way" value="pasted" quiet>
            Keep this text
          </SubmitButton>
        </div>
      </details>
    </form>
  );
}
