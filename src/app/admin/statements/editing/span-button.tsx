"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** Takes over the words that are selected in one field into another. Without JavaScript it is not there. */
export function SpanButton({ from, to }: { from: string; to: string }) {
  const [message, setMessage] = useState("");
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!inBrowser) return null;
  const take = () => {
    const [source, target] = [document.getElementById(from), document.getElementById(to)];
    if (!(source instanceof HTMLTextAreaElement) || !(target instanceof HTMLTextAreaElement)) return;
    const selection = source.value.slice(source.selectionStart, source.selectionEnd).trim();
    setMessage(
      selection ? "Taken over." : "Select words in the quote first, by mouse or with Shift and the arrow keys.",
    );
    if (!selection) return source.focus();
    target.value = selection;
    // The form is followed while it is typed in; this counts as typing.
    target.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return (
    <p className="-mt-3 text-small">
      <button type="button" onClick={take} className="tap cursor-pointer underline underline-offset-[0.18em]">
        Take the words that are selected in the quote
      </button>
      <span aria-live="polite" className="ml-2 text-quiet">
        {message}
      </span>
    </p>
  );
}
