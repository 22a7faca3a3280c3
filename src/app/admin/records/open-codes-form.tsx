"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "../acting/form-state.ts";
import type { RecordPath } from "./kind-in-path.ts";
import { openWholeDraft } from "./open-codes.ts";

export function OpenCodesForm({ room, recordId }: { room: RecordPath; recordId: string }) {
  const [{ faults }, send, sending] = useActionState(openWholeDraft, EMPTY_FORM);
  return (
    <form action={send} aria-busy={sending} className="space-y-4">
      {faults.length > 0 && <ErrorSummary faults={faults} title="It is not opened" />}
      <input type="hidden" name="room" value={room} />
      <input type="hidden" name="recordId" value={recordId} />
      <SubmitButton quiet>Open the whole draft</SubmitButton>
    </form>
  );
}
