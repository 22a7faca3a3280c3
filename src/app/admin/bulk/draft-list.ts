"use server";

import { redirect } from "next/navigation";
import { type BulkDryRun, draftStatements, dryRun } from "#data/bulk-statements.ts";
import { database } from "#data/client.ts";
import { speakerKey } from "#domain/bulk-statements.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { readBulkText } from "#import/read-bulk-text.ts";
import { textIn } from "../acting/form-state.ts";
import { refusalIn } from "../acting/refusals.ts";
import { requireSender } from "../acting/require-sender.ts";
import type { BulkRow, BulkState } from "./bulk-state.ts";

/** Looks at a list of statements, or drafts all of it. */
export async function draftList(before: BulkState, form: FormData): Promise<BulkState> {
  const { editor } = await requireSender({ from: "/admin/bulk", typed: { "The list": await textSent(form) } });
  const text = await textSent(form);
  const state = { ...before, text, faults: [], rows: null, maySave: false };
  const read = readBulkText(text);
  if ("fault" in read) return { ...state, faults: [{ field: "list", message: read.fault }] };
  if (textIn(form, "what") !== "save") {
    const found = await database().$transaction((tx) => dryRun(tx, read.entries), PATIENT);
    return { ...state, rows: rowsOf(found), maySave: maySave(found) };
  }
  try {
    const reason = `One of ${read.entries.length} in a list`;
    await database().$transaction((tx) => draftStatements(editor, tx, read.entries, reason), PATIENT);
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    const found = await database().$transaction((tx) => dryRun(tx, read.entries), PATIENT);
    return { ...state, faults: [{ message }], rows: rowsOf(found), maySave: maySave(found) };
  }
  redirect("/admin/statements?whose=mine&status=draft");
}

/** All or nothing takes as long as it takes. */
const PATIENT = { timeout: 60_000 };

/** A file counts where one was chosen, what is pasted otherwise. */
async function textSent(form: FormData): Promise<string> {
  const file = form.get("file");
  return file instanceof File && file.size > 0 ? await file.text() : textIn(form, "list");
}

function maySave({ entries, duplicates }: BulkDryRun): boolean {
  return entries.every(({ faults }) => faults.length === 0) && duplicates.every(({ isSame }) => !isSame);
}

function rowsOf({ entries, duplicates }: BulkDryRun): BulkRow[] {
  return entries.map(({ place, statement, faults }) => ({
    place,
    what: statement
      ? `${speakerKey(statement)}, ${writtenDate(statement.saidOn)}: ${statement.quote.slice(0, 120)}`
      : "",
    faults: faults.map(({ column, message }) => `${column}: ${message}`),
    like: duplicates.find((duplicate) => duplicate.place === place) ?? null,
  }));
}
