"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { RadioFields } from "#components/ui/forms/radio-fields.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { EMPTY_FORM } from "../actions/form-state.ts";
import { fetchRollCall } from "./fetch-roll-call.ts";

export function FetchForm({ chambers }: { chambers: { value: string; label: string }[] }) {
  const [{ formValues, errors }, send, sending] = useActionState(fetchRollCall, EMPTY_FORM);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form action={send} noValidate aria-busy={sending} className="max-w-xl space-y-6">
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing has been taken over" />}
      <RadioFields
        name="chamber"
        legend="Chamber"
        choices={chambers}
        chosen={formValues.chamber ?? ""}
        error={errorOf("chamber")}
      />
      <TextField
        id="congress"
        label="Congress"
        hint="119 met in 2025."
        initialValue={formValues.congress}
        error={errorOf("congress")}
      />
      <RadioFields
        name="session"
        legend="Session"
        choices={[
          { value: "1", label: "First, in the odd year" },
          { value: "2", label: "Second, in the even year" },
        ]}
        chosen={formValues.session ?? ""}
        error={errorOf("session")}
      />
      <TextField
        id="number"
        label="Numbers"
        hint="One, several or a range: 150, or 148-152. They are asked for one a second."
        initialValue={formValues.number}
        error={errorOf("number")}
      />
      <SubmitButton>Get from the chamber</SubmitButton>
    </form>
  );
}
