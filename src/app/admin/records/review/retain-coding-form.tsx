"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { EMPTY_FORM } from "../../actions/form-state.ts";
import type { RecordPath } from "../record-type-path.ts";
import { reuseCoding } from "./retain-coding.ts";

/** `earlier`: the version that was coded. */
type Props = { section: RecordPath; recordId: string; version: number; earlier: number };

export function ReuseCodingForm({ section, recordId, version, earlier }: Props) {
  const [{ errors }, send, sending] = useActionState(reuseCoding, EMPTY_FORM);
  return (
    <form action={send} aria-busy={sending} className="space-y-4">
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing is saved" />}
      <input type="hidden" name="section" value={section} />
      <input type="hidden" name="recordId" value={recordId} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton>Use my coding of version {earlier}</SubmitButton>
    </form>
  );
}
