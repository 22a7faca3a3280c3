"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { FormState } from "../../acting/form-state.ts";
import { giveCode } from "./give-code.ts";

export function CodeForm({ initial }: { initial: FormState }) {
  const [{ typed, faults }, send, sending] = useActionState(giveCode, initial);
  return (
    <form action={send} noValidate className="mt-8 max-w-md space-y-6" aria-busy={sending}>
      {faults.length > 0 && <ErrorSummary faults={faults} title="You are not signed in" />}
      <input type="hidden" name="to" value={typed.to} />
      <TextField
        id="code"
        label="Code"
        hint="Six digits from your authenticator app, or one of your recovery codes."
        autoComplete="one-time-code"
      />
      <SubmitButton>Go on</SubmitButton>
    </form>
  );
}
