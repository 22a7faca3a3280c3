"use client";

import { browserSupportsWebAuthn, startRegistration } from "@simplewebauthn/browser";
import { unstable_rethrow, useRouter } from "next/navigation";
import { type SubmitEvent, useState, useSyncExternalStore, useTransition } from "react";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { textIn } from "../actions/form-state.ts";
import { getRegistrationOptions, registerPasskey } from "./ask-passkey.ts";

const never = () => () => {};

/** Makes a passkey on this device, after the password once more. */
export function AddPasskey() {
  const knows = useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
  const [asking, start] = useTransition();
  const [message, setMessage] = useState<{ error?: string; done?: string }>({});
  const router = useRouter();
  if (!knows) return <p className="measure">This browser doesn’t support passkeys, or JavaScript is off.</p>;
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const formValues = new FormData(form);
    start(async () => {
      setMessage({});
      try {
        const options = await getRegistrationOptions(textIn(formValues, "passkeyPassword"));
        if (!options)
          return setMessage({ error: "This is not your password. After five wrong tries, wait a quarter of an hour." });
        const answer = await startRegistration({ optionsJSON: options });
        const added = await registerPasskey(JSON.stringify(answer), textIn(formValues, "passkeyName"));
        setMessage(
          added
            ? { done: "The passkey is added." }
            : { error: "The passkey was not added. Reload the page and try again." },
        );
        if (!added) return;
        form.reset();
        router.refresh();
      } catch (error) {
        unstable_rethrow(error);
        setMessage({ error: "No passkey was made: you declined, or this device already has one." });
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
        error={message.error}
      />
      <SubmitButton quiet>Add a passkey</SubmitButton>
      <p role="status" className="font-semibold">
        {message.done}
      </p>
    </form>
  );
}
