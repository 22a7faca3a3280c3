"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { EMPTY_FORM } from "../acting/form-state.ts";
import { keepCoding } from "./keep-coding.ts";
import type { RecordPath } from "./kind-in-path.ts";

/** `earlier`: the version that was coded. */
type Props = { room: RecordPath; recordId: string; version: number; earlier: number };

export function KeepCodingForm({ room, recordId, version, earlier }: Props) {
  const [{ faults }, send, sending] = useActionState(keepCoding, EMPTY_FORM);
  return (
    <form action={send} aria-busy={sending} className="space-y-4">
      {faults.length > 0 && <ErrorSummary faults={faults} title="Nothing is saved" />}
      <input type="hidden" name="room" value={room} />
      <input type="hidden" name="recordId" value={recordId} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton>Use my coding of version {earlier}</SubmitButton>
    </form>
  );
}
