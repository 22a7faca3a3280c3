"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { EMPTY_FORM } from "../../../acting/form-state.ts";
import { settleChange } from "./settle-change.ts";

export function SettleForm({ changeId }: { changeId: number }) {
  const [{ typed, faults }, send, sending] = useActionState(settleChange, EMPTY_FORM);
  return (
    <form action={send} noValidate aria-busy={sending} className="max-w-2xl space-y-5">
      {faults.length > 0 && <ErrorSummary faults={faults} title="Nothing is settled" />}
      <input type="hidden" name="changeId" value={changeId} />
      <TextField
        id="note"
        label="What you found"
        hint="For editors: whether the reading still holds, or what was changed in it, and why. Readers are told that it has been checked."
        rows={3}
        typed={typed.note}
        fault={faults.find(({ field }) => field === "note")?.message}
      />
      <SubmitButton>Settle</SubmitButton>
    </form>
  );
}
