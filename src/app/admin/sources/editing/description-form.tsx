"use client";

import { useActionState } from "react";
import { CheckboxField } from "#components/ui/forms/checkbox-fields.tsx";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import type { FormState } from "../../actions/form-state.ts";
import { saveDescription } from "./save-source.ts";

type Props = { initial: FormState; sourceId: number; version: number };

export function DescriptionForm({ initial, sourceId, version }: Props) {
  const [{ formValues, errors }, send, sending] = useActionState(saveDescription, initial);
  const field = (id: string) => ({
    id,
    initialValue: formValues[id],
    error: errors.find((error) => error.field === id)?.message,
  });
  return (
    <form action={send} noValidate aria-busy={sending} className="space-y-5">
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing is saved" />}
      <input type="hidden" name="sourceId" value={sourceId} />
      <input type="hidden" name="version" value={version} />
      <TextField {...field("publisher")} label="Publisher" />
      <TextField {...field("title")} label="Title as printed" />
      <TextField {...field("author")} label="Author" />
      <TextField {...field("publishedOn")} label="Published" hint="2024-03-06, 2024-03 or 2024" />
      <TextField {...field("kind")} label="Kind" hint="news story, press release …" />
      <CheckboxField id="readOnCopy" label="Read on a copy of the original" checked={formValues.readOnCopy === "yes"} />
      <TextField {...field("reason")} label="What you changed, for the history" />
      <SubmitButton>Save</SubmitButton>
    </form>
  );
}
