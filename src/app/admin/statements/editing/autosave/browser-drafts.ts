import { type AutosavedDraft, hasSameValues } from "#domain/editors/autosaved-draft.ts";
import type { StatementFormValues } from "#domain/statements/statement-form.ts";
import { textIn } from "../../../actions/form-state.ts";

/** Below this, what could not be kept by the server is kept in the browser. */
const KEY_PREFIX = "typed/";

/** Keeps what a form says in this browser (null: no longer), and gives the time. */
export function saveInBrowser(form: FormData, formValues: StatementFormValues | null): string {
  const [tab = "", statementId = "", version = ""] = ["tab", "statementId", "version"].map((name) =>
    textIn(form, name),
  );
  const at = new Date().toISOString();
  try {
    const key = `${KEY_PREFIX}${statementId}/${tab}`;
    if (formValues)
      localStorage.setItem(key, JSON.stringify({ tab, basedOn: Number(version) || null, formValues, at }));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing for us: what is typed stands in the form all the same.
  }
  return at;
}

/** What this browser keeps of the form of a statement, or of a new one, where it differs from what is saved. */
export function draftsInBrowser(statementId: string | null, saved: StatementFormValues): AutosavedDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${KEY_PREFIX}${statementId ?? ""}/`))
      .flatMap((key) => JSON.parse(localStorage.getItem(key) ?? "null") as AutosavedDraft | [])
      .filter(({ formValues }) => !hasSameValues(formValues, saved));
  } catch {
    return [];
  }
}

const SAVING = "saving";

/** Remembers, over the change of page, whose typing is about to be saved. */
export function rememberSaving(statementId: string | null, tab: string): void {
  try {
    sessionStorage.setItem(SAVING, JSON.stringify([statementId, tab]));
  } catch {
    // Then it is offered once more, and can be forgotten by hand.
  }
}

/** It has been saved: what this browser kept of it goes. */
export function discardSavedDraft(): void {
  try {
    const [statementId, tab] = JSON.parse(sessionStorage.getItem(SAVING) ?? "[null,null]");
    sessionStorage.removeItem(SAVING);
    if (tab) discardInBrowser(statementId, tab);
  } catch {
    // Nothing was kept.
  }
}

export function discardInBrowser(statementId: string | null, tab: string): void {
  try {
    localStorage.removeItem(`${KEY_PREFIX}${statementId ?? ""}/${tab}`);
  } catch {
    // Nothing was kept.
  }
}
