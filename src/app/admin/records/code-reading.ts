"use server";

import { redirect } from "next/navigation";
import { database } from "#data/client.ts";
import { EditConflict } from "#data/revisions.ts";
import { saveBlindReading } from "#data/save-blind-reading.ts";
import { blindReadingSchema } from "#domain/blind-reading.ts";
import { PROPOSITION_LABELS } from "#domain/labels.ts";
import { PROPOSITIONS } from "#domain/proposition.ts";
import { type FormState, textIn } from "../acting/form-state.ts";
import { refusalIn } from "../acting/refusals.ts";
import { requireSender } from "../acting/require-sender.ts";

/** Keeps a reviewer's coding of a roll call; only then is the author's reading shown. */
export async function codeReading(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSender({
    from: `/admin/readings/${textIn(form, "rollCallId")}/review`,
    typed: Object.fromEntries(
      PROPOSITIONS.map((id) => [
        PROPOSITION_LABELS[id].label,
        `${textIn(form, `${id}.yea`)} ${textIn(form, `${id}.nay`)}`,
      ]),
    ),
  });
  const [rollCallId, version] = [textIn(form, "rollCallId"), Number(textIn(form, "version"))];
  const names = PROPOSITIONS.flatMap((id) => [`${id}.yea`, `${id}.nay`]);
  const typed = Object.fromEntries(names.map((name) => [name, textIn(form, name)]));
  const faults = PROPOSITIONS.flatMap((id) => faultsOn(id, typed));
  if (faults.length > 0) return { typed, faults };
  const chosen = PROPOSITIONS.map((id) => {
    const [yea, nay] = [typed[`${id}.yea`], typed[`${id}.nay`]];
    return [id, yea === "not_touched" ? null : { yea, nay }];
  });
  const parsed = blindReadingSchema.safeParse(Object.fromEntries(chosen));
  if (!parsed.success) return { typed, faults: [{ message: "Choose from what is offered." }] };
  try {
    await database().$transaction((tx) => saveBlindReading(editor, tx, { rollCallId, version, codings: parsed.data }));
  } catch (error) {
    const message =
      error instanceof EditConflict
        ? "The author has saved another version meanwhile. Look at it first."
        : refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ message }] };
  }
  redirect(`/admin/readings/${rollCallId}/review`);
}

/** Both sides are coded, or the proposition is not touched at all. */
function faultsOn(id: (typeof PROPOSITIONS)[number], typed: Record<string, string>) {
  const on = PROPOSITION_LABELS[id].label.toLowerCase();
  const [yea, nay] = [typed[`${id}.yea`], typed[`${id}.nay`]];
  const faults = [];
  if (!yea) faults.push({ field: `${id}.yea`, message: `Choose what a Yea did on ${on}.` });
  if (!nay) faults.push({ field: `${id}.nay`, message: `Choose what a Nay did on ${on}.` });
  if (yea && nay && (yea === "not_touched") !== (nay === "not_touched"))
    faults.push({ field: `${id}.nay`, message: `On ${on}, a roll call touches both sides or neither.` });
  return faults;
}
