"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Takes over the words that are selected in one field into another. Without JavaScript it is not there. */
export function SpanButton({ from, to }: { from: string; to: string }) {
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
    if (words) target.value = words;
    (words ? target : source).focus();
  };
  return (
    <button type="button" onClick={take} className="tap cursor-pointer text-small underline underline-offset-[0.18em]">
      Take the words that are selected in the quote
    </button>
  );
}
