"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { EMPTY_FORM } from "../acting/form-state.ts";
import type { RecordPath } from "./kind-in-path.ts";
import type { StepName } from "./steps-taken.ts";
import { takeStep } from "./take-step.ts";

type Props = {
  room: RecordPath;
  recordId: string;
  basedOn: number;
  step: StepName;
  label: string;
  hint?: string;
  button: string;
  /** Of the version that is restored, or of the correction that is settled. */
  number?: number;
};

/** One step in the life of a record, with its reason. */
export function StepForm({ room, recordId, basedOn, step, label, hint, button, number }: Props) {
  const [{ typed, faults }, send, sending] = useActionState(takeStep, EMPTY_FORM);
  const field = `${step}.why`;
  return (
    <form action={send} noValidate className="max-w-3xl space-y-5" aria-busy={sending}>
      {faults.length > 0 && <ErrorSummary faults={faults} title="This did not happen" />}
      <input type="hidden" name="room" value={room} />
      <input type="hidden" name="recordId" value={recordId} />
      <input type="hidden" name="basedOn" value={basedOn} />
      <input type="hidden" name="step" value={step} />
      {number && <input type="hidden" name="number" value={number} />}
      <TextField
        id={field}
        label={label}
        hint={hint}
        rows={2}
        typed={typed[field]}
        fault={faults.find((fault) => fault.field === field)?.message}
      />
      <SubmitButton quiet={step !== "publish" && step !== "approve"}>{button}</SubmitButton>
    </form>
  );
}
