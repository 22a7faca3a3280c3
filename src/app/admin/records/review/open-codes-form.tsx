"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { EMPTY_FORM } from "../../actions/form-state.ts";
import type { RecordPath } from "../record-type-path.ts";
import { unblindDraft } from "./open-codes.ts";

export function OpenCodesForm({ section, recordId }: { section: RecordPath; recordId: string }) {
  const [{ errors }, send, sending] = useActionState(unblindDraft, EMPTY_FORM);
  return (
    <form action={send} aria-busy={sending} className="space-y-4">
      {errors.length > 0 && <ErrorSummary errors={errors} title="It is not opened" />}
      <input type="hidden" name="section" value={section} />
      <input type="hidden" name="recordId" value={recordId} />
      <SubmitButton quiet>Open the whole draft</SubmitButton>
    </form>
  );
}
