"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { EMPTY_FORM } from "../actions/form-state.ts";
import { add } from "./save-webhooks.ts";

export function AddForm() {
  const [{ formValues, errors, done }, send, sending] = useActionState(add, EMPTY_FORM);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return (
    <form action={send} noValidate className="max-w-xl space-y-6" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} title="No webhook has been added" />}
      {done && <SavedNote>{done}</SavedNote>}
      <TextField
        id="name"
        label="Whose it is"
        hint="The newsroom’s name."
        initialValue={formValues.name}
        error={errorOf("name")}
      />
      <TextField
        id="url"
        type="url"
        label="Address"
        hint="It begins with https:// and leads to a server on the public internet."
        initialValue={formValues.url}
        error={errorOf("url")}
      />
      <SubmitButton>Add the webhook</SubmitButton>
    </form>
  );
}
