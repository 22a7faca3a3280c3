"use client";

import { useActionState } from "react";
import { CheckboxField } from "#components/ui/forms/checkbox-fields.tsx";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { EMPTY_FORM } from "../../actions/form-state.ts";
import { adoptChosen } from "./adopt-copy.ts";

/** `lost`: how many published quotes stand in the present copy and not in this one. */
type Props = { sourceId: number; copyId: number; lost: number };

export function AdoptForm({ sourceId, copyId, lost }: Props) {
  const [{ formValues, errors }, send, sending] = useActionState(adoptChosen, EMPTY_FORM);
  return (
    <form action={send} noValidate aria-busy={sending} className="space-y-4">
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing has changed" />}
      <input type="hidden" name="sourceId" value={sourceId} />
      <input type="hidden" name="copyId" value={copyId} />
      <TextField id="reason" label="Why, for the history (optional)" initialValue={formValues.reason} />
      {lost > 0 && (
        <CheckboxField
          id="acceptsLoss"
          label={`I have seen that ${lost === 1 ? "one published quote is" : `${lost} published quotes are`} not in this copy`}
          checked={formValues.acceptsLoss === "yes"}
        />
      )}
      <SubmitButton quiet>Compare quotes with this copy</SubmitButton>
    </form>
  );
}
