import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { SourceInput } from "#domain/sources/source.ts";
import type { StatementCheck } from "#domain/statements/statement-checks.ts";
import { formValuesIn } from "../form-values.ts";
import { autosaveForm } from "./autosave.ts";
import { saveInBrowser } from "./browser-drafts.ts";

/** Somebody who stops typing for so long wants to see what comes of it. */
const AUTOSAVE_DELAY_MS = 900;

/** Where what is typed is kept at the moment. */
export type AutosaveStatus = { where: "server" | "browser"; at: string; signedOut: boolean } | null;

export type Autosave = {
  draft: AutosaveStatus;
  known: SourceInput | null;
  checks: StatementCheck[] | null;
  aside: ReactNode;
  /** Looks at the form soon; with `now`, at once. */
  schedule: (now?: boolean) => void;
  /** What is about to be saved need not be kept. */
  cancel: () => void;
};

/** Keeps what is typed into a form, and looks at it, whenever somebody rests. */
export function useAutosave(form: RefObject<HTMLFormElement | null>): Autosave {
  const [state, setState] = useState<Omit<Autosave, "schedule" | "cancel">>({
    draft: null,
    known: null,
    checks: null,
    aside: null,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Whether anything has been typed that is kept nowhere yet. */
  const unsaved = useRef(false);
  const save = useCallback(async () => {
    if (!form.current) return;
    const submitted = new FormData(form.current);
    unsaved.current = false;
    const inBrowser = (signedOut: boolean) =>
      setState((before) => ({
        ...before,
        draft: { where: "browser", at: saveInBrowser(submitted, formValuesIn(submitted)), signedOut },
      }));
    try {
      const result = await autosaveForm(submitted);
      if (result.signedOut) return inBrowser(true);
      const { autosavedAt, known, checks, aside } = result;
      // Kept by the server, it need not be kept here.
      if (autosavedAt) saveInBrowser(submitted, null);
      setState({
        draft: autosavedAt ? { where: "server", at: autosavedAt, signedOut: false } : null,
        known,
        checks,
        aside,
      });
    } catch {
      inBrowser(false);
    }
  }, [form]);
  const schedule = useCallback(
    (now = false) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(save, now ? 0 : AUTOSAVE_DELAY_MS);
    },
    [save],
  );
  useEffect(() => {
    const result = form.current;
    const onInput = () => {
      unsaved.current = true;
      schedule();
    };
    // Whoever closes the page in the middle of a word finds the word again.
    const onPageHide = () => {
      if (!unsaved.current || !form.current) return;
      const finalForm = new FormData(form.current);
      saveInBrowser(finalForm, formValuesIn(finalForm));
    };
    // The rest of a source that is known is there as soon as its address is.
    const onFocusOut = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.id === "sourceUrl") schedule(true);
    };
    result?.addEventListener("input", onInput);
    result?.addEventListener("focusout", onFocusOut);
    window.addEventListener("pagehide", onPageHide);
    return () => {
      window.removeEventListener("pagehide", onPageHide);
      result?.removeEventListener("input", onInput);
      result?.removeEventListener("focusout", onFocusOut);
    };
  }, [form, schedule]);
  const cancel = useCallback(() => {
    unsaved.current = false;
    clearTimeout(timer.current);
  }, []);
  useEffect(() => cancel, [cancel]);
  return { ...state, schedule, cancel };
}
