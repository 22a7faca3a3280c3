"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { RadioFields } from "#components/ui/forms/radio-fields.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { EFFECTS } from "#domain/roll-calls/reading.ts";
import { EFFECT_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { EMPTY_FORM } from "../../actions/form-state.ts";
import { codeReading } from "./code-reading.ts";

const CHOICES = [
  { value: "not_touched", label: "Not touched" },
  ...EFFECTS.map((value) => ({
    value,
    label: `${EFFECT_LABELS[value]} it`.replace(/^./, (first) => first.toUpperCase()),
  })),
];

/** The second coding of a roll call, before the first is seen. */
export function BlindReadingForm({ rollCallId, version }: { rollCallId: string; version: number }) {
  const [{ formValues, errors }, send, sending] = useActionState(codeReading, EMPTY_FORM);
  return (
    <form action={send} noValidate className="max-w-3xl space-y-10" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing is kept yet" />}
      <input type="hidden" name="rollCallId" value={rollCallId} />
      <input type="hidden" name="version" value={version} />
      {PROPOSITIONS.map((id) => (
        <section key={id} aria-label={PROPOSITION_LABELS[id].label} className="border-t-2 border-ink pt-3">
          <h3>
            <span className="kicker block text-quiet">{PROPOSITION_LABELS[id].label}</span>
            <span className="font-bold">{PROPOSITION_LABELS[id].sentence}</span>
          </h3>
          <div className="mt-4 grid gap-6 sm:grid-cols-2">
            {(["yea", "nay"] as const).map((side) => (
              <RadioFields
                key={side}
                name={`${id}.${side}`}
                legend={side === "yea" ? "A Yea" : "A Nay"}
                choices={CHOICES}
                chosen={formValues[`${id}.${side}`] ?? ""}
                error={errors.find(({ field }) => field === `${id}.${side}`)?.message}
              />
            ))}
          </div>
        </section>
      ))}
      <SubmitButton>Keep my coding and show the author’s</SubmitButton>
    </form>
  );
}
