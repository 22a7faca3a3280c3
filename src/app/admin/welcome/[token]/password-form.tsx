"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import type { FormState } from "../../actions/form-state.ts";
import { setPassword } from "./set-password.ts";

type Props = { initial: FormState; email: string; shortest: number };

export function PasswordForm({ initial, email, shortest }: Props) {
  const [{ formValues, errors }, send, sending] = useActionState(setPassword, initial);
  const error = errors.find(({ field }) => field === "password")?.message;
  return (
    <form action={send} noValidate className="mt-8 max-w-md space-y-6" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} title="The password is not set" />}
      <input type="hidden" name="token" value={formValues.token} />
      <input type="hidden" name="username" value={email} autoComplete="username" />
      <TextField
        id="password"
        type="password"
        label="New password"
        hint={`At least ${shortest} characters. Pasting is fine.`}
        autoComplete="new-password"
        error={error}
      />
      <SubmitButton>Set the password</SubmitButton>
    </form>
  );
}
