"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { EditableKind } from "#domain/editable.ts";
import { EMPTY_FORM } from "../acting/form-state.ts";
import { makeLink } from "./make-preview-link.ts";

/** A link by which somebody outside sees a draft. */
export function PreviewLinkForm({ kind, recordId }: { kind: EditableKind; recordId: string }) {
  const [{ typed, faults, done }, send, sending] = useActionState(makeLink, EMPTY_FORM);
  return (
    <form action={send} className="max-w-3xl space-y-4" aria-busy={sending}>
      {faults.length > 0 && <ErrorSummary faults={faults} title="There is no link" />}
      {done && typed.address && (
        <SavedNote>
          <a href={typed.address} className="wrap-anywhere">
            {typed.address}
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
