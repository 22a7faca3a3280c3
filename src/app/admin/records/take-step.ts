"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { anyText, identifier, whole, wholeOrNull } from "#app/sent-form/fields.ts";
import { database } from "#data/client.ts";
import type { Transaction } from "#data/connect.ts";
import { approveCorrection, declineCorrection } from "#data/proposed-corrections.ts";
import type { RecordKind, RecordStep } from "#data/record-kind.ts";
import { recordKind } from "#data/record-kinds.ts";
import { moveRecord, publishRecord, restoreRecord, retractRecord } from "#data/record-life.ts";
import { type Editor, NotPermitted } from "#domain/editor.ts";
import { formAction } from "../acting/action.ts";
import { refreshReaders } from "../acting/refresh-readers.ts";
import { kindAt } from "./kind-in-path.ts";
import { STEP_NAMES, type StepName } from "./steps-taken.ts";

/** `number`: of the version that is restored, or of the correction that is settled. Null: it waits for a second person. */
type Take = (kind: RecordKind, editor: Editor, tx: Transaction, step: RecordStep, number: number) => Promise<unknown>;

const STEPS: Record<StepName, Take> = {
  return: (kind, editor, tx, step) => moveRecord(kind, editor, tx, step, "draft"),
  reopen: (kind, editor, tx, step) => moveRecord(kind, editor, tx, step, "draft"),
  publish: publishRecord,
  retract: retractRecord,
  restore: restoreRecord,
  approve: (kind, editor, tx, { recordId }, proposalId) => approveCorrection(kind, editor, tx, recordId, proposalId),
  decline: (kind, editor, tx, { recordId, reason }, proposalId) =>
    declineCorrection(kind, editor, tx, recordId, proposalId, reason),
};

const DONE: Record<StepName, string> = {
  return: "returned",
  reopen: "reopened",
  publish: "published",
  retract: "retracted",
  restore: "restored",
  approve: "corrected",
  decline: "declined",
};

/** Whoever takes such a step need not say why. */
const UNREASONED: readonly StepName[] = ["publish", "approve"];

// A page can have several steps, each with a field of its own: "retract.why".
const fields = z
  .object({
    room: identifier(),
    recordId: identifier(),
    basedOn: whole(),
    step: z.enum(STEP_NAMES),
    number: wholeOrNull(),
  })
  .catchall(anyText);
type Fields = z.output<typeof fields>;

const fieldOf = ({ step }: Pick<Fields, "step">) => `${step}.why`;
const whyIn = (sent: Fields) => {
  const why = sent[fieldOf(sent)];
  return typeof why === "string" ? why.trim() : "";
};

/** Takes a step in the life of a record of any kind, and shows readers at once what it changes for them. */
export const takeStep = formAction({
  fields,
  // Nobody is sent from the sign-in to an address of their own making.
  page: ({ room, recordId }) => (kindAt(room) ? `/admin/${room}/${recordId}` : "/admin"),
  keeps: (sent) => ({ Reason: whyIn(sent) }),
  typed: (sent) => ({ [fieldOf(sent)]: whyIn(sent) }),
  async run(editor, sent) {
    const { room, recordId, basedOn, step, number } = sent;
    const kind = kindAt(room);
    if (!kind) throw new NotPermitted("There is no such record.");
    const [field, reason] = [fieldOf(sent), whyIn(sent)];
    if (reason === "" && !UNREASONED.includes(step))
      return { typed: { [field]: "" }, faults: [{ field, message: "Write a reason." }] };
    const taken = await database().$transaction((tx) =>
      STEPS[step](recordKind(kind), editor, tx, { recordId, basedOn, reason }, number ?? 0),
    );
    if (step !== "return" && step !== "reopen") refreshReaders();
    redirect(`/admin/${room}/${recordId}?saved=${taken === null ? "proposed" : DONE[step]}`);
  },
});
