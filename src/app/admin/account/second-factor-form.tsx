"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { QrCode } from "./qr-code.tsx";
import { BEGIN } from "./second-factor-state.ts";
import { setUpSecondFactor } from "./set-up-second-factor.ts";

export function SecondFactorForm() {
  const [state, send, sending] = useActionState(setUpSecondFactor, BEGIN);
  return (
    <form action={send} noValidate className="max-w-xl space-y-6" aria-busy={sending}>
      {state.errors.length > 0 && <ErrorSummary errors={state.errors} title="Not set up yet" />}
      {state.step === "begin" ? (
        <TextField id="password" type="password" label="Your password, once more" autoComplete="current-password" />
      ) : (
        <>
          <p>In your authenticator app, add an account and scan this QR code.</p>
          <QrCode text={state.otpauthUrl} label="Code for your authenticator app; the key stands below as text" />
          <p>
            On this device, <a href={state.otpauthUrl}>open it here</a>; or type this key:
          </p>
          <p className="border border-edge p-3 font-bold tracking-widest wrap-anywhere select-all">
            {state.secret.match(/.{1,4}/g)?.join(" ")}
          </p>
          <div>
            <p className="font-bold">Recovery codes</p>
            <p className="text-small text-quiet">
              Each works once, in place of a code of the app. Keep them where you keep your passwords: they are shown
              only now.
            </p>
            <ul className="mt-2 columns-2 tabular-nums select-all">
              {state.recoveryCodes.map((code) => (
                <li key={code}>{code}</li>
              ))}
            </ul>
          </div>
          <TextField id="code" label="The six digits that the app shows now" autoComplete="one-time-code" />
        </>
      )}
      <SubmitButton>{state.step === "begin" ? "Set up a second factor" : "Confirm"}</SubmitButton>
    </form>
  );
}
