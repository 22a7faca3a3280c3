"use client";

import { useActionState } from "react";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { EMPTY_FORM } from "../actions/form-state.ts";
import { changeWebhook } from "./save-webhooks.ts";

/** `isStopped`: switched off because nothing arrived, and nobody has said yet that it may stay so. */
type Props = { webhookId: string; name: string; isOn: boolean; isStopped: boolean };

/** What an administrator can do with one webhook. */
export function WebhookForm({ webhookId, name, isOn, isStopped }: Props) {
  const [{ errors, done }, send, sending] = useActionState(changeWebhook, EMPTY_FORM);
  const message = errors[0]?.message ?? done;
  const choices = isOn
    ? [
        { value: "ping", name: "Send a test" },
        { value: "rotate", name: "Give it a new secret" },
        { value: "off", name: "Switch it off" },
      ]
    : [{ value: "on", name: "Switch it on" }, ...(isStopped ? [{ value: "off", name: "Leave it off" }] : [])];
  return (
    <form action={send} aria-busy={sending} className="max-w-xl">
      <input type="hidden" name="webhookId" value={webhookId} />
      <div className="flex items-end gap-2">
        <SelectField id={`what-${webhookId}`} name="what" label={`Do, for ${name}`} all="Choose" options={choices} />
        <SubmitButton quiet>Do it</SubmitButton>
      </div>
      {message && (
        <p role="status" className="mt-2 font-semibold wrap-anywhere">
          {message}
        </p>
      )}
    </form>
  );
}
