"use client";

import { useActionState } from "react";
import { EMPTY_FORM } from "../../actions/form-state.ts";
import { revokeLink } from "./make-preview-link.ts";

/** Ends one link to a draft. */
export function RevokeForm({ linkId, what }: { linkId: string; what: string }) {
  const [{ errors, done }, send, sending] = useActionState(revokeLink, EMPTY_FORM);
  return (
    <form action={send} aria-busy={sending}>
      <input type="hidden" name="linkId" value={linkId} />
      <button type="submit" className="tap cursor-pointer underline underline-offset-[0.18em]">
        Revoke<span className="sr-only"> the link to {what}</span>
      </button>
      <span role="status">{errors[0]?.message ?? done}</span>
    </form>
  );
}
