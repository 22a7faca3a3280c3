import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { SourceInput } from "#domain/source.ts";
import type { StatementCheck } from "#domain/statement-checks.ts";
import { followTyping } from "./follow-typing.ts";
import { keepInBrowser } from "./kept-in-browser.ts";
import { typedIn } from "./typed-in.ts";

/** Somebody who stops typing for so long wants to see what comes of it. */
const REST_MILLISECONDS = 900;

/** Where what is typed is kept at the moment. */
export type Kept = { where: "server" | "browser"; at: string; signedOut: boolean } | null;

export type FollowedTyping = {
  kept: Kept;
  known: SourceInput | null;
  checks: StatementCheck[] | null;
  beside: ReactNode;
  /** Looks at the form soon; with `now`, at once. */
  follow: (now?: boolean) => void;
  /** What is about to be saved need not be kept. */
  rest: () => void;
};

/** Keeps what is typed into a form, and looks at it, whenever somebody rests. */
export function useFollowedTyping(form: RefObject<HTMLFormElement | null>): FollowedTyping {
  const [state, setState] = useState<Omit<FollowedTyping, "follow" | "rest">>({
    kept: null,
    known: null,
    checks: null,
    beside: null,
  });
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Whether anything has been typed that is kept nowhere yet. */
  const unkept = useRef(false);
  const look = useCallback(async () => {
    if (!form.current) return;
    const sent = new FormData(form.current);
    unkept.current = false;
    const inBrowser = (signedOut: boolean) =>
      setState((before) => ({
        ...before,
        kept: { where: "browser", at: keepInBrowser(sent, typedIn(sent)), signedOut },
      }));
    try {
      const followed = await followTyping(sent);
      if (followed.signedOut) return inBrowser(true);
      const { keptAt, known, checks, beside } = followed;
      // Kept by the server, it need not be kept here.
      if (keptAt) keepInBrowser(sent, null);
      setState({ kept: keptAt ? { where: "server", at: keptAt, signedOut: false } : null, known, checks, beside });
    } catch {
      inBrowser(false);
    }
  }, [form]);
  const follow = useCallback(
    (now = false) => {
      clearTimeout(resting.current);
      resting.current = setTimeout(look, now ? 0 : REST_MILLISECONDS);
    },
    [look],
  );
  useEffect(() => {
    const followed = form.current;
    const typing = () => {
      unkept.current = true;
      follow();
    };
    // Whoever closes the page in the middle of a word finds the word again.
    const closing = () => {
      if (!unkept.current || !form.current) return;
      const left = new FormData(form.current);
      keepInBrowser(left, typedIn(left));
    };
    // The rest of a source that is known is there as soon as its address is.
    const leaving = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.id === "sourceUrl") follow(true);
    };
    followed?.addEventListener("input", typing);
    followed?.addEventListener("focusout", leaving);
    window.addEventListener("pagehide", closing);
    return () => {
      window.removeEventListener("pagehide", closing);
      followed?.removeEventListener("input", typing);
      followed?.removeEventListener("focusout", leaving);
    };
  }, [form, follow]);
  const rest = useCallback(() => {
    unkept.current = false;
    clearTimeout(resting.current);
  }, []);
  useEffect(() => rest, [rest]);
  return { ...state, follow, rest };
}
