"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { RadioFields } from "#components/ui/forms/radio-fields.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { type FollowFormState, HONEYPOT } from "./form-state.ts";
import { ask } from "./request-subscription.ts";

type Props = {
  initial: FollowFormState;
  options: { value: string; name: string }[];
  paces: { value: string; label: string }[];
};

/** Works as a plain form too: then the server shows it again, with what was typed and what is wrong. */
export function FollowForm({ initial, options, paces }: Props) {
  const [{ formValues, errors, isSent }, send, sending] = useActionState(ask, initial);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form action={send} noValidate className="mt-8 max-w-xl space-y-7" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {isSent && (
        <SavedNote>
          Thank you. Check your inbox. In a few minutes we will send an email that asks you to confirm. We send nothing
          else until you do.
        </SavedNote>
      )}
      <TextField
        id="email"
        type="email"
        autoComplete="email"
        label="Your email address"
        initialValue={formValues.email}
        error={errorOf("email")}
      />
      <SelectField
        id="what"
        name="what"
        label="What to follow"
        all="Choose what to follow"
        options={options}
        chosen={formValues.what}
        error={errorOf("what")}
      />
      <RadioFields
        name="frequency"
        legend="How often"
        choices={paces}
        chosen={formValues.frequency}
        error={errorOf("frequency")}
      />
      <SubmitButton>Sign up</SubmitButton>
      <div hidden={!errorOf(HONEYPOT)}>
        <label htmlFor={HONEYPOT}>Leave this field blank</label>
        <input id={HONEYPOT} name={HONEYPOT} type="text" autoComplete="off" tabIndex={-1} className="block border" />
      </div>
    </form>
  );
}
