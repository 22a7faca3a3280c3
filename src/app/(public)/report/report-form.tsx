"use client";

import { useActionState, useEffect, useRef } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { RadioFields } from "#components/ui/forms/radio-fields.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { type FormState, HONEYPOT } from "./form-state.ts";
import { sendReport } from "./send-report.ts";

type Props = { initial: FormState; kinds: { value: string; label: string; hint: string }[] };

/** Works as a plain form too: then the server shows it again, with what was typed and what is wrong. */
export function ReportForm({ initial, kinds }: Props) {
  const [{ formValues, errors }, send, sending] = useActionState(sendReport, initial);
  const summary = useRef<HTMLDivElement>(null);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  return (
    <form action={send} noValidate className="mt-8 max-w-2xl space-y-8">
      {errors.length > 0 && <ErrorSummary errors={errors} ref={summary} />}
      <input type="hidden" name="about" value={formValues.about} />
      <RadioFields name="kind" legend="What is it?" choices={kinds} chosen={formValues.kind} error={errorOf("kind")} />
      <TextField
        id="text"
        label="What do you want to tell us?"
        hint="For a statement: the exact words, who said them, when, and where."
        rows={9}
        initialValue={formValues.text}
        error={errorOf("text")}
      />
      <TextField
        id="sourceUrl"
        type="url"
        label="Link to the source (optional)"
        hint="Original source preferred."
        initialValue={formValues.sourceUrl}
        error={errorOf("sourceUrl")}
      />
      <TextField
        id="contact"
        type="email"
        autoComplete="email"
        label="Your email address (optional)"
        hint="We use it only for questions about this message and never show it."
        initialValue={formValues.contact}
        error={errorOf("contact")}
      />
      <div aria-busy={sending}>
        <SubmitButton>Send message</SubmitButton>
      </div>
      <div hidden={!errorOf(HONEYPOT)}>
        <label htmlFor={HONEYPOT}>Leave this field blank</label>
        <input id={HONEYPOT} name={HONEYPOT} type="text" autoComplete="off" tabIndex={-1} className="block border" />
      </div>
    </form>
  );
}
