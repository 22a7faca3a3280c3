"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import type { FormState } from "../actions/form-state.ts";
import { setFreezing } from "./set-freeze.ts";

/** From when until when only corrections and new roll calls go out. */
export function FreezeForm({ initial, isSet }: { initial: FormState; isSet: boolean }) {
  const [{ formValues, errors, done }, send, sending] = useActionState(setFreezing, initial);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form action={send} noValidate className="max-w-xl space-y-6" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing has changed" />}
      {done && <SavedNote>{done}</SavedNote>}
      <div className="grid gap-6 sm:grid-cols-2">
        <TextField
          id="from"
          type="datetime-local"
          label="From (UTC)"
          initialValue={formValues.from}
          error={errorOf("from")}
        />
        <TextField
          id="until"
          type="datetime-local"
          label="Until (UTC)"
          initialValue={formValues.until}
          error={errorOf("until")}
        />
      </div>
      <TextField
        id="reason"
        label="Why, for readers"
        hint="It stands on every page while the freeze lasts."
        rows={2}
        initialValue={formValues.reason}
        error={errorOf("reason")}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="what" value="freeze">
          {isSet ? "Change the freeze" : "Freeze"}
        </SubmitButton>
        {isSet && (
          <SubmitButton name="what" value="lift" quiet>
            Lift the freeze
          </SubmitButton>
        )}
      </div>
    </form>
  );
}
