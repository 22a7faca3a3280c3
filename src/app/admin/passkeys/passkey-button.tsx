"use client";

import { browserSupportsWebAuthn, startAuthentication } from "@simplewebauthn/browser";
import { unstable_rethrow } from "next/navigation";
import { useState, useSyncExternalStore, useTransition } from "react";
import { getSignInOptions, signInWithPasskey } from "./ask-passkey.ts";

const never = () => () => {};

/** Signs in with a passkey, or confirms so who is signed in, in a browser that knows them. */
export function PasskeyButton({ to }: { to: string }) {
  const knows = useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
  const [asking, start] = useTransition();
  const [message, setMessage] = useState("");
  if (!knows) return null;
  const signIn = () =>
    start(async () => {
      setMessage("");
      try {
        const answer = await startAuthentication({ optionsJSON: await getSignInOptions() });
        setMessage(await signInWithPasskey(JSON.stringify(answer), to));
      } catch (error) {
        unstable_rethrow(error);
        setMessage("No passkey was given. Try again, or use your password.");
      }
    });
  return (
    <div className="mt-8 max-w-md border-t border-rule pt-6">
      <button
        type="button"
        onClick={signIn}
        disabled={asking}
        className="h-11 border border-edge bg-paper px-5 font-semibold text-ink hover:bg-wash"
      >
        Use a passkey
      </button>
      <p role="status" className="mt-2 font-bold">
        {message}
      </p>
    </div>
  );
}
