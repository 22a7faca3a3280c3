"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { RadioFields } from "#components/ui/forms/radio-fields.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { EMPTY_FORM } from "../actions/form-state.ts";
import { setNewsroom } from "./set-newsroom.ts";

const CHOICES = [
  {
    value: "two",
    label: "Two",
    hint: "One writes, another codes the words without seeing the first coding, and publishes.",
  },
  {
    value: "one",
    label: "One",
    hint: "For a newsroom of one person. Every card published so says “published by one editor”.",
  },
];

export function NewsroomForm({ alone }: { alone: boolean }) {
  const [{ errors, done }, send, sending] = useActionState(setNewsroom, EMPTY_FORM);
  return (
    <form action={send} className="mt-8 max-w-xl space-y-6" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing has changed" />}
      {done && <SavedNote>{done}</SavedNote>}
      <RadioFields
        key={String(alone)}
        name="people"
        legend="How many people does it take to publish?"
        choices={CHOICES}
        chosen={alone ? "one" : "two"}
      />
      <SubmitButton>Save</SubmitButton>
    </form>
  );
}
