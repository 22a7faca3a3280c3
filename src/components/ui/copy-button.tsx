"use client";

import { useEffect, useState, useSyncExternalStore } from "react";

/** How long it is said that something was copied. */
const SAID_FOR_MS = 4000;

const neverChanges = () => () => {};
const hasClipboard = () => typeof navigator.clipboard?.writeText === "function";
const notOnTheServer = () => false;

/** Copies the text of the element `from`. Nothing at all without JavaScript or a clipboard: the text can be selected. */
export function CopyButton({ from, what }: { from: string; what: string }) {
  const possible = useSyncExternalStore(neverChanges, hasClipboard, notOnTheServer);
  const [said, say] = useState("");
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => say(""), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  if (!possible) return null;
  const copy = () =>
    navigator.clipboard.writeText(document.getElementById(from)?.textContent ?? "").then(
      () => say("Copied"),
      () => say("Not copied: select the text to copy it"),
    );
  return (
    <span data-screen className="whitespace-nowrap select-none">
      <button
        type="button"
        aria-label={`Copy ${what}`}
        onClick={() => void copy()}
        className="tap cursor-pointer text-accent underline decoration-1 underline-offset-[0.18em] hover:decoration-2"
      >
        Copy
      </button>
      <span role="status" className="ml-2 text-quiet">
        {said}
      </span>
    </span>
  );
}
