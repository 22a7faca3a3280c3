"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { anyText, identifier, positiveInteger, positiveIntegerOrNull } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { approveCorrection, declineCorrection } from "#data/history/proposed-corrections.ts";
import { publishRecord, restoreRecord, retractRecord, transitionRecord } from "#data/record/record-lifecycle.ts";
import type { RecordStep, RecordTypeDefinition } from "#data/record/record-type.ts";
import { recordTypeDefinition } from "#data/record/record-types.ts";
import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import { formAction } from "../../actions/action.ts";
import { revalidateSite } from "../../actions/refresh-pages.ts";
import { recordTypeAt } from "../record-type-path.ts";
import { TRANSITIONS, type TransitionName } from "./steps-taken.ts";

/** `number`: of the version that is restored, or of the correction that is settled. Null: it waits for a second person. */
type TransitionHandler = (
  kind: RecordTypeDefinition,
  editor: Editor,
  tx: Transaction,
  step: RecordStep,
  number: number,
) => Promise<unknown>;

const TRANSITION_HANDLERS: Record<TransitionName, TransitionHandler> = {
  return: (kind, editor, tx, step) => transitionRecord(kind, editor, tx, step, "draft"),
  reopen: (kind, editor, tx, step) => transitionRecord(kind, editor, tx, step, "draft"),
  publish: publishRecord,
  retract: retractRecord,
  restore: restoreRecord,
  approve: (kind, editor, tx, { recordId }, proposalId) => approveCorrection(kind, editor, tx, recordId, proposalId),
  decline: (kind, editor, tx, { recordId, reason }, proposalId) =>
    declineCorrection(kind, editor, tx, recordId, proposalId, reason),
};

const DONE: Record<TransitionName, string> = {
  return: "returned",
  reopen: "reopened",
  publish: "published",
  retract: "retracted",
  restore: "restored",
  approve: "corrected",
  decline: "declined",
};

/** Whoever takes such a step need not say why. */
const UNREASONED: readonly TransitionName[] = ["publish", "approve"];

// A page can have several steps, each with a field of its own: "retract.why".
const fields = z
  .object({
    section: identifier(),
    recordId: identifier(),
    basedOn: positiveInteger(),
    step: z.enum(TRANSITIONS),
    number: positiveIntegerOrNull(),
  })
  .catchall(anyText);
type Fields = z.output<typeof fields>;

const fieldOf = ({ step }: Pick<Fields, "step">) => `${step}.why`;
const whyIn = (submitted: Fields) => {
  const why = submitted[fieldOf(submitted)];
  return typeof why === "string" ? why.trim() : "";
};

/** Takes a step in the life of a record of any kind, and shows readers at once what it changes for them. */
export const applyTransition = formAction({
  fields,
  // Nobody is sent from the sign-in to an address of their own making.
  page: ({ section, recordId }) => (recordTypeAt(section) ? `/admin/${section}/${recordId}` : "/admin"),
  autosavedFields: (submitted) => ({ Reason: whyIn(submitted) }),
  formValues: (submitted) => ({ [fieldOf(submitted)]: whyIn(submitted) }),
  async run(editor, submitted) {
    const { section, recordId, basedOn, step, number } = submitted;
    const kind = recordTypeAt(section);
    if (!kind) throw new NotPermitted("There is no such record.");
    const [field, reason] = [fieldOf(submitted), whyIn(submitted)];
    if (reason === "" && !UNREASONED.includes(step))
      return { formValues: { [field]: "" }, errors: [{ field, message: "Write a reason." }] };
    const taken = await database().$transaction((tx) =>
      TRANSITION_HANDLERS[step](recordTypeDefinition(kind), editor, tx, { recordId, basedOn, reason }, number ?? 0),
    );
    if (step !== "return" && step !== "reopen") revalidateSite();
    redirect(`/admin/${section}/${recordId}?saved=${taken === null ? "proposed" : DONE[step]}`);
  },
});
