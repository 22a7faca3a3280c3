import type { ReactNode } from "react";
import { CheckboxField } from "#components/ui/forms/checkbox-fields.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import type { RecordStatus } from "#domain/statements/statement.ts";

type Status = RecordStatus | "new";

/** What is said of a change: to readers where they have seen what is changed, and to other editors. */
export function SavingNotes({ status }: { status: Status }) {
  return (
    <div className="space-y-5">
      {status === "published" && (
        <div className="space-y-4 border-l-4 border-accent pl-4">
          <TextField
            id="note"
            rows={3}
            label="Note for readers: what was wrong, and why it is changed"
            hint="A second person approves the correction before readers see it. The note stands on the page and under Corrections."
          />
          <CheckboxField
            id="isTypingError"
            label="Only a typing error: a misspelled word, a period or a space. It needs no note and no second person."
            checked={false}
          />
        </div>
      )}
      <TextField
        id="reason"
        label="What you did, for the history (optional)"
        hint="Other editors read this; readers do not."
      />
    </div>
  );
}

/** Always at the foot of the window: the first thing to do at the left, what is kept meanwhile at the right. */
export function SaveButtons({ status, children }: { status: Status; children: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-ink bg-paper py-3">
      {status === "published" ? (
        <SubmitButton name="to" value="published">
          Save the correction
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
      {children}
    </div>
  );
}
