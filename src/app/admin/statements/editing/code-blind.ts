"use server";

import { redirect } from "next/navigation";
import { database } from "#data/client.ts";
import { EditConflict } from "#data/revisions.ts";
import { saveBlindCoding } from "#data/save-blind-coding.ts";
import { blindCodingSchema } from "#domain/blind-coding.ts";
import { PROPOSITION_LABELS } from "#domain/labels.ts";
import { STANCES } from "#domain/position.ts";
import { PROPOSITIONS, type Proposition } from "#domain/proposition.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { type FormState, textIn } from "../../acting/form-state.ts";
import { refusalIn } from "../../acting/refusals.ts";
import { requireSender } from "../../acting/require-sender.ts";

/** Keeps a reviewer's coding; only then are the author's positions shown. */
export async function codeBlind(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSender({
    from: `/admin/statements/${textIn(form, "statementId")}/review`,
    typed: Object.fromEntries(PROPOSITIONS.map((id) => [PROPOSITION_LABELS[id].label, choiceIn(form, id)])),
  });
  const [statementId, version] = [textIn(form, "statementId"), Number(textIn(form, "version"))];
  const typed = Object.fromEntries(PROPOSITIONS.map((id) => [id, textIn(form, id)]));
  const chosen = Object.entries(typed).map(([id, value]) => [id, value === "not_addressed" ? null : value]);
  const parsed = blindCodingSchema.safeParse(Object.fromEntries(chosen));
  if (!parsed.success) {
    const open = PROPOSITIONS.filter((id) => parsed.error.issues.some(({ path }) => path[0] === id));
    const message = (id: Proposition) => `Choose what the words say on ${PROPOSITION_LABELS[id].label.toLowerCase()}.`;
    return { typed, faults: open.map((id) => ({ field: id, message: message(id) })) };
  }
  try {
    await database().$transaction((tx) => saveBlindCoding(editor, tx, { statementId, version, codings: parsed.data }));
  } catch (error) {
    const message =
      error instanceof EditConflict
        ? "The author has saved another version meanwhile. Look at it first."
        : refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ message }] };
  }
  redirect(`/admin/statements/${statementId}/review`);
}

/** As the form has it: what its choice is called. */
function choiceIn(form: FormData, id: Proposition): string {
  const chosen = STANCES.find((each) => each === textIn(form, id));
  return chosen ? STANCE_WORDING[chosen].label : textIn(form, id) && "Not addressed";
}
