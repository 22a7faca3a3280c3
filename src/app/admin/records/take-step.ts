"use server";

import { notFound, redirect } from "next/navigation";
import { database } from "#data/client.ts";
import type { Transaction } from "#data/connect.ts";
import { approveCorrection, declineCorrection } from "#data/proposed-corrections.ts";
import type { RecordKind, RecordStep } from "#data/record-kind.ts";
import { recordKind } from "#data/record-kinds.ts";
import { moveRecord, publishRecord, restoreRecord, retractRecord } from "#data/record-life.ts";
import { EditConflict } from "#data/revisions.ts";
import type { Editor } from "#domain/editor.ts";
import { type FormState, textIn } from "../acting/form-state.ts";
import { refreshReaders } from "../acting/refresh-readers.ts";
import { refusalIn } from "../acting/refusals.ts";
import { requireSender } from "../acting/require-sender.ts";
import { kindAt } from "./kind-in-path.ts";

/** `number`: of the version that is restored, or of the correction that is settled. Null: it waits for a second person. */
type Take = (kind: RecordKind, editor: Editor, tx: Transaction, step: RecordStep, number: number) => Promise<unknown>;

const STEPS = {
  return: (kind, editor, tx, step) => moveRecord(kind, editor, tx, step, "draft"),
  reopen: (kind, editor, tx, step) => moveRecord(kind, editor, tx, step, "draft"),
  publish: publishRecord,
  retract: retractRecord,
  restore: restoreRecord,
  approve: (kind, editor, tx, { recordId }, proposalId) => approveCorrection(kind, editor, tx, recordId, proposalId),
  decline: (kind, editor, tx, { recordId, reason }, proposalId) =>
    declineCorrection(kind, editor, tx, recordId, proposalId, reason),
} satisfies Record<string, Take>;
export type StepName = keyof typeof STEPS;

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
const UNREASONED: ReadonlySet<StepName> = new Set(["publish", "approve"]);

/** Takes a step in the life of a record of any kind, and shows readers at once what it changes for them. */
export async function takeStep(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSender(sentBy(form));
  const path = textIn(form, "room");
  const kind = kindAt(path);
  if (!kind) notFound();
  const name = textIn(form, "step");
  // A page can have several steps, each with a field of its own.
  const field = `${name}.why`;
  const why = textIn(form, field).trim();
  const typed = { [field]: why };
  if (!isStep(name)) return { typed, faults: [{ message: "There is no such step." }] };
  if (why === "" && !UNREASONED.has(name)) return { typed, faults: [{ field, message: "Write a reason." }] };
  const recordId = textIn(form, "recordId");
  const step = { recordId, basedOn: Number(textIn(form, "basedOn")), reason: why };
  let taken: unknown;
  try {
    const take: Take = STEPS[name];
    taken = await database().$transaction((tx) =>
      take(recordKind(kind), editor, tx, step, Number(textIn(form, "number"))),
    );
  } catch (error) {
    const message =
      error instanceof EditConflict ? "Somebody saved another version meanwhile. Look at it first." : refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ message }] };
  }
  if (name !== "return" && name !== "reopen") refreshReaders();
  redirect(`/admin/${path}/${recordId}?saved=${taken === null ? "proposed" : DONE[name]}`);
}

/** Nobody is sent from the sign-in to an address of their own making. */
function sentBy(form: FormData) {
  const [path, why] = [textIn(form, "room"), textIn(form, `${textIn(form, "step")}.why`)];
  const from = kindAt(path) ? (`/admin/${path}/${textIn(form, "recordId")}` as const) : ("/admin" as const);
  return { from, typed: { Reason: why } };
}

function isStep(name: string): name is StepName {
  return Object.hasOwn(STEPS, name);
}
