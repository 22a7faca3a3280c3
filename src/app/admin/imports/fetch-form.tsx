"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { RadioFields } from "#components/ui/radio-fields.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { EMPTY_FORM } from "../acting/form-state.ts";
import { fetchRollCall } from "./fetch-roll-call.ts";

export function FetchForm({ chambers }: { chambers: { value: string; label: string }[] }) {
  const [{ typed, faults }, send, sending] = useActionState(fetchRollCall, EMPTY_FORM);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  return (
    <form action={send} noValidate aria-busy={sending} className="max-w-xl space-y-6">
      {faults.length > 0 && <ErrorSummary faults={faults} title="Nothing has been taken over" />}
      <RadioFields
        name="chamber"
        legend="Chamber"
        choices={chambers}
        chosen={typed.chamber ?? ""}
        fault={faultOf("chamber")}
      />
      <TextField
        id="congress"
        label="Congress"
        hint="119 met in 2025."
        typed={typed.congress}
        fault={faultOf("congress")}
      />
      <RadioFields
        name="session"
        legend="Session"
        choices={[
          { value: "1", label: "First, in the odd year" },
          { value: "2", label: "Second, in the even year" },
        ]}
        chosen={typed.session ?? ""}
        fault={faultOf("session")}
      />
      <TextField
        id="number"
        label="Numbers"
        hint="One, several or a range: 150, or 148-152. They are asked for one a second."
        typed={typed.number}
        fault={faultOf("number")}
      />
      <SubmitButton>Get from the chamber</SubmitButton>
    </form>
  );
}
