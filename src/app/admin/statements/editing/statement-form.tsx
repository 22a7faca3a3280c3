"use client";

import { useActionState, useEffect, useRef } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { RecordStatus } from "#domain/statement.ts";
import type { StatementFormState } from "./form-state.ts";
import { MeanwhileTable } from "./meanwhile-table.tsx";
import { saveTypedStatement } from "./save-statement.ts";
import { type FieldChoices, StatementFields } from "./statement-fields.tsx";

type Props = { initial: StatementFormState; status: RecordStatus | "new"; choices: FieldChoices };

/** Works as a plain form too: then the server shows it again, with what was typed and what is wrong. */
export function StatementForm({ initial, status, choices }: Props) {
  const [state, send, sending] = useActionState(saveTypedStatement, initial);
  const { typed, faults, meanwhile, saved } = state;
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  return (
    <form
      action={send}
      noValidate
      aria-busy={sending}
      className="space-y-10 [&_:is(input,select,textarea)]:scroll-mb-24"
    >
      {faults.length > 0 && <ErrorSummary faults={faults} ref={summary} title="There is a problem: nothing is saved" />}
      {saved && <SavedNote>{saved}</SavedNote>}
      {meanwhile && <MeanwhileTable fields={meanwhile} />}
      <StatementFields typed={typed} faults={faults} choices={choices} />
      {status === "published" && <NoteForReaders />}
      <TextField
        id="reason"
        label="What you did, for the history (optional)"
        hint="Other editors read this; readers do not."
      />
      <div className="sticky bottom-0 z-10 flex flex-wrap gap-3 border-t border-ink bg-paper py-3">
        {status === "published" ? (
          <SubmitButton name="to" value="published">
            Save and show readers
          </SubmitButton>
        ) : (
          <SubmitButton name="to" value={status === "in_review" ? "in_review" : "draft"}>
            Save
          </SubmitButton>
        )}
        {status === "draft" && (
          <SubmitButton name="to" value="in_review" quiet>
            Save and submit for review
          </SubmitButton>
        )}
      </div>
    </form>
  );
}

/** Asked where readers have seen what is changed. */
function NoteForReaders() {
  return (
    <div className="space-y-4 border-l-4 border-accent pl-4">
      <TextField
        id="note"
        rows={3}
        label="Note for readers: what was wrong, and why it is changed"
        hint="Needed where words, speaker, date, source or a position change. It stands on the page, beside the card and under Corrections."
      />
      <label className="flex min-h-6 items-start gap-2">
        <input type="checkbox" name="isTypingError" value="yes" className="mt-1 size-5 accent-accent" />
        Only a typing error: what is said stays the same
      </label>
    </div>
  );
}
