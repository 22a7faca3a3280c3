"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import type { EditableRecordType } from "#domain/record/editable.ts";
import { EMPTY_FORM } from "../../actions/form-state.ts";
import { createLink } from "./make-preview-link.ts";

/** A link by which somebody outside sees a draft. */
export function PreviewLinkForm({ kind, recordId }: { kind: EditableRecordType; recordId: string }) {
  const [{ formValues, errors, done }, send, sending] = useActionState(createLink, EMPTY_FORM);
  return (
    <form action={send} className="max-w-3xl space-y-4" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} title="There is no link" />}
      {done && formValues.url && (
        <SavedNote>
          <a href={formValues.url} className="wrap-anywhere">
            {formValues.url}
          </a>
          <span className="block font-normal">{done}</span>
        </SavedNote>
      )}
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="recordId" value={recordId} />
      <SubmitButton quiet>Make a link</SubmitButton>
    </form>
  );
}
