import { type KeptTyping, sayTheSame } from "#domain/kept-typing.ts";
import type { TypedStatement } from "#domain/statement-form.ts";
import { textIn } from "../../acting/form-state.ts";

/** Below this, what could not be kept by the server is kept in the browser. */
const BELOW = "typed/";

/** Keeps what a form says in this browser (null: no longer), and gives the time. */
export function keepInBrowser(form: FormData, typed: TypedStatement | null): string {
  const [tab = "", statementId = "", version = ""] = ["tab", "statementId", "version"].map((name) =>
    textIn(form, name),
  );
  const at = new Date().toISOString();
  try {
    const key = `${BELOW}${statementId}/${tab}`;
    if (typed) localStorage.setItem(key, JSON.stringify({ tab, basedOn: Number(version) || null, typed, at }));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing for us: what is typed stands in the form all the same.
  }
  return at;
}

/** What this browser keeps of the form of a statement, or of a new one, where it differs from what is saved. */
export function keptInBrowser(statementId: string | null, saved: TypedStatement): KeptTyping[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${BELOW}${statementId ?? ""}/`))
      .flatMap((key) => JSON.parse(localStorage.getItem(key) ?? "null") as KeptTyping | [])
      .filter(({ typed }) => !sayTheSame(typed, saved));
  } catch {
    return [];
  }
}

const SAVING = "saving";

/** Remembers, over the change of page, whose typing is about to be saved. */
export function aboutToSave(statementId: string | null, tab: string): void {
  try {
    sessionStorage.setItem(SAVING, JSON.stringify([statementId, tab]));
  } catch {
    // Then it is offered once more, and can be forgotten by hand.
  }
}

/** It has been saved: what this browser kept of it goes. */
export function forgetSaved(): void {
  try {
    const [statementId, tab] = JSON.parse(sessionStorage.getItem(SAVING) ?? "[null,null]");
    sessionStorage.removeItem(SAVING);
    if (tab) forgetInBrowser(statementId, tab);
  } catch {
    // Nothing was kept.
  }
}

export function forgetInBrowser(statementId: string | null, tab: string): void {
  try {
    localStorage.removeItem(`${BELOW}${statementId ?? ""}/${tab}`);
  } catch {
    // Nothing was kept.
  }
}
