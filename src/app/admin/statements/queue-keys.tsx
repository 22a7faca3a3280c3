"use client";

import { useEffect, useRef, useState } from "react";

const OFF = "queue-keys-off";

const KEYS: [key: string, does: string][] = [
  ["j", "the next statement"],
  ["k", "the one before"],
  ["Enter", "opens it"],
  ["n", "a new statement"],
  ["?", "shows or hides this"],
];

/** Single keys for the list whose links have `data-row`; told under "?", and to be switched off for those who speak or slip. */
export function QueueKeys() {
  const help = useRef<HTMLDetailsElement>(null);
  const [isOff, setIsOff] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (localStorage.getItem(OFF) === "yes") return;
      if (event.key === "j" || event.key === "k") focusBy(event.key === "j" ? 1 : -1);
      else if (event.key === "n") location.assign("/admin/statements/new");
      else if (event.key === "?" && help.current) help.current.open = !help.current.open;
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  const switchKeys = (off: boolean) => {
    localStorage.setItem(OFF, off ? "yes" : "no");
    setIsOff(off);
  };
  return (
    <details
      ref={help}
      onToggle={() => setIsOff(localStorage.getItem(OFF) === "yes")}
      className="mt-6 text-small text-quiet"
    >
      <summary className="w-fit cursor-pointer py-1">Keys for this list (?)</summary>
      <dl className="mt-2 grid w-fit grid-cols-[auto_auto] gap-x-5">
        {KEYS.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-bold">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          checked={isOff}
          onChange={(event) => switchKeys(event.target.checked)}
          className="size-5 accent-accent"
        />
        Switch them off in this browser
      </label>
    </details>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable]") !== null;
}

function focusBy(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")];
  const now = rows.findIndex((row) => row === document.activeElement);
  const next = now === -1 ? (step === 1 ? 0 : rows.length - 1) : now + step;
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
}
