"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { RadioFields } from "#components/ui/forms/radio-fields.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { SOURCE_REPLACEMENTS } from "#domain/sources/source.ts";
import { SOURCE_REPLACEMENT_LABELS } from "#domain/wording/labels.ts";
import { EMPTY_FORM } from "../../actions/form-state.ts";
import { submitReplacement } from "./save-source.ts";

export function ReplaceForm({ sourceId }: { sourceId: number }) {
  const [{ formValues, errors }, send, sending] = useActionState(submitReplacement, EMPTY_FORM);
  const errorOf = (id: string) => errors.find((error) => error.field === id)?.message;
  return (
    <form action={send} noValidate aria-busy={sending} className="max-w-3xl space-y-5">
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing is replaced" />}
      <input type="hidden" name="sourceId" value={sourceId} />
      <TextField
        id="by"
        type="url"
        label="Address of the other source"
        hint="One that the record holds already, or a new one."
        initialValue={formValues.by}
        error={errorOf("by")}
      />
      <RadioFields
        name="because"
        legend="Why"
        choices={SOURCE_REPLACEMENTS.map((value) => ({ value, label: SOURCE_REPLACEMENT_LABELS[value] }))}
        chosen={formValues.because}
        error={errorOf("because")}
      />
      <TextField
        id="readers"
        rows={2}
        label="Note for readers"
        hint="Needed where something published rests on it. It stands under Corrections."
        initialValue={formValues.readers}
        error={errorOf("readers")}
      />
      <SubmitButton quiet>Replace it</SubmitButton>
    </form>
  );
}
