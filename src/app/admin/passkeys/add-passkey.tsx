"use client";

import { browserSupportsWebAuthn, startRegistration } from "@simplewebauthn/browser";
import { unstable_rethrow, useRouter } from "next/navigation";
import { type SubmitEvent, useState, useSyncExternalStore, useTransition } from "react";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { textIn } from "../acting/form-state.ts";
import { addPasskeyMade, askToMakePasskey } from "./ask-passkey.ts";

const never = () => () => {};

/** Makes a passkey on this device, after the password once more. */
export function AddPasskey() {
  const knows = useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
  const [asking, start] = useTransition();
  const [said, setSaid] = useState<{ fault?: string; done?: string }>({});
  const router = useRouter();
  if (!knows) return <p className="measure">This browser doesn’t support passkeys, or JavaScript is off.</p>;
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    start(async () => {
      setSaid({});
      try {
        const asked = await askToMakePasskey(textIn(typed, "passkeyPassword"));
        if (!asked)
          return setSaid({ fault: "This is not your password. After five wrong tries, wait a quarter of an hour." });
        const answer = await startRegistration({ optionsJSON: asked });
        const added = await addPasskeyMade(JSON.stringify(answer), textIn(typed, "passkeyName"));
        setSaid(
          added
            ? { done: "The passkey is added." }
            : { fault: "The passkey was not added. Reload the page and try again." },
        );
        if (!added) return;
        form.reset();
        router.refresh();
      } catch (error) {
        unstable_rethrow(error);
        setSaid({ fault: "No passkey was made: you declined, or this device already has one." });
      }
    });
  };
  return (
    <form onSubmit={add} noValidate aria-busy={asking} className="max-w-xl space-y-6">
      <TextField id="passkeyName" label="Device name" hint="“Work laptop”; for you alone." />
      <TextField
        id="passkeyPassword"
        type="password"
        label="Your password, to add a passkey"
        autoComplete="current-password"
        fault={said.fault}
      />
      <SubmitButton quiet>Add a passkey</SubmitButton>
      <p role="status" className="font-semibold">
        {said.done}
      </p>
    </form>
  );
}
