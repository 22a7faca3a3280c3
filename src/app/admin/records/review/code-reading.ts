"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { identifier, positiveInteger, text } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { saveBlindReading } from "#data/roll-calls/save-double-coded-reading.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { blindReadingSchema } from "#domain/roll-calls/double-coded-reading.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { formAction } from "../../actions/action.ts";

const SIDES = PROPOSITIONS.flatMap((id) => [`${id}.yea`, `${id}.nay`]);

const fields = z.object({
  rollCallId: identifier(),
  version: positiveInteger(),
  ...Object.fromEntries(SIDES.map((side) => [side, text(40)])),
}) as z.ZodType<{ rollCallId: string; version: number } & Record<string, string | number>>;

type Fields = z.output<typeof fields>;

const formValuesIn = (submitted: Fields) =>
  Object.fromEntries(SIDES.map((side) => [side, String(submitted[side] ?? "")]));

/** Keeps a reviewer's coding of a roll call; only then is the author's reading shown. */
export const codeReading = formAction({
  fields,
  page: ({ rollCallId }) => `/admin/readings/${rollCallId}/review`,
  autosavedFields: (submitted) =>
    Object.fromEntries(
      PROPOSITIONS.map((id) => [PROPOSITION_LABELS[id].label, `${submitted[`${id}.yea`]} ${submitted[`${id}.nay`]}`]),
    ),
  formValues: formValuesIn,
  conflict: "The author has saved another version meanwhile. Look at it first.",
  async run(editor, submitted) {
    const formValues = formValuesIn(submitted);
    const errors = PROPOSITIONS.flatMap((id) => errorsOn(id, formValues));
    if (errors.length > 0) return { formValues, errors };
    const chosen = PROPOSITIONS.map((id) => {
      const [yea, nay] = [formValues[`${id}.yea`], formValues[`${id}.nay`]];
      return [id, yea === "not_touched" ? null : { yea, nay }];
    });
    const parsed = blindReadingSchema.safeParse(Object.fromEntries(chosen));
    if (!parsed.success) return { formValues, errors: [{ message: "Choose from what is offered." }] };
    const { rollCallId, version } = submitted;
    await database().$transaction((tx) => saveBlindReading(editor, tx, { rollCallId, version, codings: parsed.data }));
    redirect(`/admin/readings/${rollCallId}/review`);
  },
});

/** Both sides are coded, or the proposition is not touched at all. */
function errorsOn(id: (typeof PROPOSITIONS)[number], formValues: Record<string, string>) {
  const on = PROPOSITION_LABELS[id].label.toLowerCase();
  const [yea, nay] = [formValues[`${id}.yea`], formValues[`${id}.nay`]];
  const errors = [];
  if (!yea) errors.push({ field: `${id}.yea`, message: `Choose what a Yea did on ${on}.` });
  if (!nay) errors.push({ field: `${id}.nay`, message: `Choose what a Nay did on ${on}.` });
  if (yea && nay && (yea === "not_touched") !== (nay === "not_touched"))
    errors.push({ field: `${id}.nay`, message: `On ${on}, a roll call touches both sides or neither.` });
  return errors;
}
