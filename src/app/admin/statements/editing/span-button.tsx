"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** Takes over the words that are selected in one field into another. Without JavaScript it is not there. */
export function SpanButton({ from, to }: { from: string; to: string }) {
  const [said, setSaid] = useState("");
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!inBrowser) return null;
  const take = () => {
    const [source, target] = [document.getElementById(from), document.getElementById(to)];
    if (!(source instanceof HTMLTextAreaElement) || !(target instanceof HTMLTextAreaElement)) return;
    const words = source.value.slice(source.selectionStart, source.selectionEnd).trim();
    setSaid(words ? "Taken over." : "Select words in the quote first, by mouse or with Shift and the arrow keys.");
    if (!words) return source.focus();
    target.value = words;
    // The form is followed while it is typed in; this counts as typing.
    target.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return (
    <p className="-mt-3 text-small">
      <button type="button" onClick={take} className="tap cursor-pointer underline underline-offset-[0.18em]">
        Take the words that are selected in the quote
      </button>
      <span aria-live="polite" className="ml-2 text-quiet">
        {said}
      </span>
    </p>
  );
}
