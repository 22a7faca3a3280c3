"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "../../acting/form-state.ts";
import { openWholeDraft } from "./open-positions.ts";

export function OpenPositionsForm({ statementId }: { statementId: string }) {
  const [{ faults }, send, sending] = useActionState(openWholeDraft, EMPTY_FORM);
  return (
    <form action={send} aria-busy={sending} className="space-y-4">
      {faults.length > 0 && <ErrorSummary faults={faults} title="It is not opened" />}
      <input type="hidden" name="statementId" value={statementId} />
      <SubmitButton quiet>Open the whole draft</SubmitButton>
    </form>
  );
}
