"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { EMPTY_FORM } from "../acting/form-state.ts";
import { add } from "./keep-webhooks.ts";

export function AddForm() {
  const [{ typed, faults, done }, send, sending] = useActionState(add, EMPTY_FORM);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <form action={send} noValidate className="max-w-xl space-y-6" aria-busy={sending}>
      {faults.length > 0 && <ErrorSummary faults={faults} title="No webhook has been added" />}
      {done && <SavedNote>{done}</SavedNote>}
      <TextField id="name" label="Whose it is" hint="The newsroom’s name." typed={typed.name} fault={faultOf("name")} />
      <TextField
        id="address"
        type="url"
        label="Address"
        hint="It begins with https:// and leads to a server on the public internet."
        typed={typed.address}
        fault={faultOf("address")}
      />
      <SubmitButton>Add the webhook</SubmitButton>
    </form>
  );
}
