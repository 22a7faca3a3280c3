"use client";

import { useActionState, useEffect, useRef } from "react";
import { CheckboxField } from "#components/ui/forms/checkbox-fields.tsx";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import type { FormGroup } from "#domain/record/record-form.ts";
import type { RecordStatus } from "#domain/statements/statement.ts";
import { MergeTable } from "./merge-table.tsx";
import { type Choices, RecordFields } from "./record-fields.tsx";
import type { RecordFormState } from "./record-form-state.ts";
import { saveRecordForm } from "./save-record.ts";

type Props = {
  initial: RecordFormState;
  status: RecordStatus | "new";
  groups: readonly FormGroup[];
  choices: Choices;
};

/** The form of any kind of record. A plain form too: then the server shows it again, with what was typed and what is wrong. */
export function RecordForm({ initial, status, groups, choices }: Props) {
  const [state, send, sending] = useActionState(saveRecordForm, initial);
  const { formValues, errors, merge, saved, more } = state;
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  return (
    <form
      action={send}
      noValidate
      aria-busy={sending}
      className="space-y-10 [&_:is(input,select,textarea)]:scroll-mb-24"
    >
      {/* The first button of a form is what the return key presses. */}
      <button type="submit" name="to" value={draftStatus(status)} className="sr-only" tabIndex={-1} aria-hidden>
        Save
      </button>
      {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} title="There is a problem: nothing is saved" />}
      {saved && <SavedNote>{saved}</SavedNote>}
      {merge && <MergeTable merge={merge} />}
      <RecordFields
        groups={groups}
        formValues={formValues}
        choices={choices}
        more={more}
        errorOf={(field) => errors.find((error) => error.field === field)?.message}
      />
      {status === "published" && (
        <div className="space-y-4 border-l-4 border-accent pl-4">
          <TextField
            id="note"
            rows={3}
            label="Note for readers: what was wrong, and why it is changed"
            hint="A second person approves the correction before readers see it. The note stands on the page and under Corrections."
            initialValue={formValues.note}
          />
          <CheckboxField
            id="isTypingError"
            label="Only a typing error: a misspelled word, a period or a space. It needs no note and no second person."
            checked={formValues.isTypingError === "yes"}
          />
        </div>
      )}
      <TextField
        id="reason"
        label="What you did, for the history (optional)"
        hint="Other editors read this; readers do not."
        initialValue={formValues.reason}
      />
      <div className="sticky bottom-0 z-10 flex flex-wrap gap-3 border-t border-ink bg-paper py-3">
        <SubmitButton name="to" value={draftStatus(status)}>
          {status === "published" ? "Save the correction" : "Save"}
        </SubmitButton>
        {status === "draft" && (
          <SubmitButton name="to" value="in_review" quiet>
            Save and submit for review
          </SubmitButton>
        )}
      </div>
    </form>
  );
}

function draftStatus(status: RecordStatus | "new"): RecordStatus {
  return status === "new" || status === "retracted" ? "draft" : status;
}
