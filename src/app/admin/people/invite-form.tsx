"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioFields } from "#components/ui/radio-fields.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { EMPTY_FORM } from "../acting/form-state.ts";
import { invite } from "./keep-people.ts";

export function InviteForm({ roles }: { roles: { value: string; label: string; hint: string }[] }) {
  const [{ typed, faults, done }, send, sending] = useActionState(invite, EMPTY_FORM);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <form action={send} noValidate className="max-w-xl space-y-6" aria-busy={sending}>
      {faults.length > 0 && <ErrorSummary faults={faults} title="Nobody has been invited" />}
      {done && <SavedNote>{done}</SavedNote>}
      <TextField id="name" label="Name" typed={typed.name} fault={faultOf("name")} />
      <TextField id="email" type="email" label="E-mail address" typed={typed.email} fault={faultOf("email")} />
      <RadioFields name="role" legend="Role" choices={roles} chosen={typed.role} fault={faultOf("role")} />
      <SubmitButton>Invite</SubmitButton>
    </form>
  );
}
