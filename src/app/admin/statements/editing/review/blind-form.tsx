"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { RadioFields } from "#components/ui/forms/radio-fields.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { STANCES } from "#domain/propositions/position.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { EMPTY_FORM } from "../../../actions/form-state.ts";
import { codeBlind } from "./code-blind.ts";

const CHOICES = [
  { value: "not_addressed", label: "Not addressed" },
  ...STANCES.map((value) => ({ value, label: STANCE_WORDING[value].label })),
];

/** The second coding, before the first is seen. */
export function BlindForm({ statementId, version }: { statementId: string; version: number }) {
  const [{ formValues, errors }, send, sending] = useActionState(codeBlind, EMPTY_FORM);
  return (
    <form action={send} noValidate className="max-w-3xl space-y-8" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing is kept yet" />}
      <input type="hidden" name="statementId" value={statementId} />
      <input type="hidden" name="version" value={version} />
      {PROPOSITIONS.map((id) => (
        <RadioFields
          key={id}
          name={id}
          legend={PROPOSITION_LABELS[id].sentence}
          choices={CHOICES}
          chosen={formValues[id]}
          error={errors.find(({ field }) => field === id)?.message}
        />
      ))}
      <SubmitButton>Keep my coding and show the author’s</SubmitButton>
    </form>
  );
}
