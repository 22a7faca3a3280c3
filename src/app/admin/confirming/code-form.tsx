"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import type { FormState } from "../actions/form-state.ts";

type Props = {
  send: (before: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
  /** What is said where the code is refused. */
  title: string;
};

/** Asks for a code of the authenticator app, or a recovery code. */
export function CodeForm({ send: give, initial, title }: Props) {
  const [{ formValues, errors }, send, sending] = useActionState(give, initial);
  return (
    <form action={send} noValidate className="mt-8 max-w-md space-y-6" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} title={title} />}
      <input type="hidden" name="to" value={formValues.to} />
      <TextField
        id="code"
        label="Code"
        hint="Six digits from your authenticator app, or one of your recovery codes. Each works once."
        autoComplete="one-time-code"
      />
      <SubmitButton>Go on</SubmitButton>
    </form>
  );
}
