"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import type { FormState } from "../actions/form-state.ts";
import { signInWithPassword } from "./sign-in.ts";

export function SignInForm({ initial }: { initial: FormState }) {
  const [{ formValues, errors }, send, sending] = useActionState(signInWithPassword, initial);
  return (
    <form action={send} noValidate className="mt-8 max-w-md space-y-6" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} title="You are not signed in" />}
      <input type="hidden" name="to" value={formValues.to} />
      <TextField
        id="email"
        type="email"
        label="Email address"
        autoComplete="username"
        initialValue={formValues.email}
      />
      <TextField id="password" type="password" label="Password" autoComplete="current-password" />
      <SubmitButton>Sign in</SubmitButton>
    </form>
  );
}
