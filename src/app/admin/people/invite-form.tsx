"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { RadioFields } from "#components/ui/forms/radio-fields.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { EMPTY_FORM } from "../actions/form-state.ts";
import { invite } from "./save-people.ts";

export function InviteForm({ roles }: { roles: { value: string; label: string; hint: string }[] }) {
  const [{ formValues, errors, done }, send, sending] = useActionState(invite, EMPTY_FORM);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form action={send} noValidate className="max-w-xl space-y-6" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nobody has been invited" />}
      {done && <SavedNote>{done}</SavedNote>}
      <TextField id="name" label="Name" initialValue={formValues.name} error={errorOf("name")} />
      <TextField
        id="email"
        type="email"
        label="Email address"
        initialValue={formValues.email}
        error={errorOf("email")}
      />
      <RadioFields name="role" legend="Role" choices={roles} chosen={formValues.role} error={errorOf("role")} />
      <SubmitButton>Invite</SubmitButton>
    </form>
  );
}
