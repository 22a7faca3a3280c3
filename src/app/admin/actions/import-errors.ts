import { ImportBusy } from "#data/official-files/official-run.ts";
import { NotPermitted } from "#domain/editors/editor.ts";
import { UploadRejected } from "#import/official-files/receive-upload.ts";

/** Reasons that an address may carry: what an address says is shown to nobody word for word. */
const REASONS = ["busy", "not_permitted", "nothing", "too_much", "too_many", "broken"] as const;
type Reason = (typeof REASONS)[number];

const MESSAGES: Record<Reason, string> = {
  busy: "Another import is under way. Send yours when it has ended.",
  not_permitted: "Only a reviewer with a second factor takes official files over.",
  nothing: "Choose a file first.",
  too_much: "The upload is too large. Larger archives go in from the command line.",
  too_many: "Send fewer files at once.",
  broken: "The upload broke off. Nothing has been taken over; send it again.",
};

/** Why an import did not begin; null where the error is a surprise, to be thrown. */
export function reasonOf(error: unknown): Reason | null {
  if (error instanceof ImportBusy) return "busy";
  if (error instanceof NotPermitted) return "not_permitted";
  return error instanceof UploadRejected ? error.reason : null;
}

/** The sentence for a reason in an address; null where there is none. */
export function messageFor(value: unknown): string | null {
  const reason = REASONS.find((each) => each === value);
  return reason === undefined ? null : MESSAGES[reason];
}
