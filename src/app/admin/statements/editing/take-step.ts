"use server";

import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import type { Transaction } from "#data/connect.ts";
import {
  moveStatement,
  publishStatement,
  restoreVersion,
  retractStatement,
  type Step,
} from "#data/publish-statement.ts";
import { EditConflict } from "#data/revisions.ts";
import type { Editor } from "#domain/editor.ts";
import { type FormState, textIn } from "../../acting/form-state.ts";
import { refreshReaders } from "../../acting/refresh-readers.ts";
import { refusalIn } from "../../acting/refusals.ts";

type Take = (editor: Editor, tx: Transaction, step: Step, version: number) => Promise<number>;

const STEPS = {
  return: (editor: Editor, tx: Transaction, step: Step) => moveStatement(editor, tx, step, "draft"),
  publish: publishStatement,
  retract: retractStatement,
  restore: restoreVersion,
} satisfies Record<string, Take>;
export type StepName = keyof typeof STEPS;

const DONE: Record<StepName, string> = {
  return: "returned",
  publish: "published",
  retract: "retracted",
  restore: "restored",
};

/** Takes a step, and shows readers at once what it changes for them. */
export async function takeStep(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin/statements");
  const name = textIn(form, "step");
  // A page can have several steps, each with a field of its own.
  const field = `${name}.why`;
  const why = textIn(form, field).trim();
  const typed = { [field]: why };
  const [statementId, basedOn] = [textIn(form, "statementId"), Number(textIn(form, "basedOn"))];
  if (!isStep(name)) return { typed, faults: [{ message: "There is no such step." }] };
  try {
    const reason = why || (name === "publish" ? "Published" : "");
    if (reason === "") return { typed, faults: [{ field, message: "Write a reason." }] };
    const take: Take = STEPS[name];
    const version = Number(textIn(form, "version"));
    await database().$transaction((tx) => take(editor, tx, { statementId, basedOn, reason }, version));
  } catch (error) {
    const message =
      error instanceof EditConflict ? "Somebody saved another version meanwhile. Look at it first." : refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ message }] };
  }
  if (name !== "return") refreshReaders();
  redirect(`/admin/statements/${statementId}?saved=${DONE[name]}`);
}

function isStep(name: string): name is StepName {
  return Object.hasOwn(STEPS, name);
}
