"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { EMPTY_FORM } from "../../actions/form-state.ts";
import type { RecordPath } from "../record-type-path.ts";
import type { TransitionName } from "./steps-taken.ts";
import { applyTransition } from "./take-step.ts";

type Props = {
  section: RecordPath;
  recordId: string;
  basedOn: number;
  step: TransitionName;
  label: string;
  hint?: string;
  button: string;
  /** Of the version that is restored, or of the correction that is settled. */
  number?: number;
};

/** One step in the life of a record, with its reason. */
export function TransitionForm({ section, recordId, basedOn, step, label, hint, button, number }: Props) {
  const [{ formValues, errors }, send, sending] = useActionState(applyTransition, EMPTY_FORM);
  const field = `${step}.why`;
  return (
    <form action={send} noValidate className="max-w-3xl space-y-5" aria-busy={sending}>
      {errors.length > 0 && <ErrorSummary errors={errors} title="This did not happen" />}
      <input type="hidden" name="section" value={section} />
      <input type="hidden" name="recordId" value={recordId} />
      <input type="hidden" name="basedOn" value={basedOn} />
      <input type="hidden" name="step" value={step} />
      {number && <input type="hidden" name="number" value={number} />}
      <TextField
        id={field}
        label={label}
        hint={hint}
        rows={2}
        initialValue={formValues[field]}
        error={errors.find((error) => error.field === field)?.message}
      />
      <SubmitButton quiet={step !== "publish" && step !== "approve"}>{button}</SubmitButton>
    </form>
  );
}
