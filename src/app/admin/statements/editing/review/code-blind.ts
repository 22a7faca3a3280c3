"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { identifier, positiveInteger, text } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { saveBlindCoding } from "#data/statements/save-double-coded-statement.ts";
import { STANCES } from "#domain/propositions/position.ts";
import { PROPOSITIONS, type Proposition } from "#domain/propositions/proposition.ts";
import { blindCodingSchema } from "#domain/statements/double-coded-statement.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { formAction } from "../../../actions/action.ts";

const fields = z.object({
  statementId: identifier(),
  version: positiveInteger(),
  ...(Object.fromEntries(PROPOSITIONS.map((id) => [id, text(40)])) as unknown as Record<
    Proposition,
    z.ZodType<string>
  >),
});
type Fields = z.output<typeof fields>;

const formValuesIn = (submitted: Fields) => Object.fromEntries(PROPOSITIONS.map((id) => [id, submitted[id]]));

/** Keeps a reviewer's coding; only then are the author's positions shown. */
export const codeBlind = formAction({
  fields,
  page: ({ statementId }) => `/admin/statements/${statementId}/review`,
  autosavedFields: (submitted) =>
    Object.fromEntries(PROPOSITIONS.map((id) => [PROPOSITION_LABELS[id].label, choiceIn(submitted[id])])),
  formValues: formValuesIn,
  conflict: "The author has saved another version meanwhile. Look at it first.",
  async run(editor, submitted) {
    const formValues = formValuesIn(submitted);
    const chosen = Object.entries(formValues).map(([id, value]) => [id, value === "not_addressed" ? null : value]);
    const parsed = blindCodingSchema.safeParse(Object.fromEntries(chosen));
    if (!parsed.success) {
      const open = PROPOSITIONS.filter((id) => parsed.error.issues.some(({ path }) => path[0] === id));
      const message = (id: Proposition) =>
        `Choose what the words say on ${PROPOSITION_LABELS[id].label.toLowerCase()}.`;
      return { formValues, errors: open.map((id) => ({ field: id, message: message(id) })) };
    }
    const { statementId, version } = submitted;
    await database().$transaction((tx) => saveBlindCoding(editor, tx, { statementId, version, codings: parsed.data }));
    redirect(`/admin/statements/${statementId}/review`);
  },
});

/** As the form has it: what its choice is called. */
function choiceIn(value: string): string {
  const chosen = STANCES.find((each) => each === value);
  return chosen ? STANCE_WORDING[chosen].label : value && "Not addressed";
}
