"use client";

import { useActionState } from "react";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { EMPTY_FORM } from "../actions/form-state.ts";
import { changePerson } from "./save-people.ts";

type Props = { editorId: string; name: string; choices: { value: string; name: string }[] };

/** What an administrator can change of one person, asked once before it is done. */
export function PersonForm({ editorId, name, choices }: Props) {
  const [{ formValues, errors, done }, send, sending] = useActionState(changePerson, EMPTY_FORM);
  const message = errors[0]?.message ?? done;
  return (
    <form action={send} aria-busy={sending}>
      <input type="hidden" name="editorId" value={editorId} />
      {formValues.ask ? (
        <div role="alert" className="max-w-sm border-2 border-ink p-3">
          <p className="mb-3 font-semibold">{formValues.ask}</p>
          <input type="hidden" name="what" value={formValues.what} />
          <input type="hidden" name="confirmed" value="yes" />
          <div className="flex items-center gap-4">
            <SubmitButton>Yes, do it</SubmitButton>
            <a href="/admin/people" className="tap">
              Cancel
            </a>
          </div>
        </div>
      ) : (
        <div className="flex items-end gap-2">
          <SelectField
            id={`what-${editorId}`}
            name="what"
            label={`Change, for ${name}`}
            all="Choose"
            options={choices}
          />
          <SubmitButton quiet>Change</SubmitButton>
        </div>
      )}
      {message && (
        <p role="status" className="mt-2 max-w-sm font-semibold wrap-anywhere">
          {message}
        </p>
      )}
    </form>
  );
}
