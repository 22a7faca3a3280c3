"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { file, text } from "#app/submitted-form/fields.ts";
import { errorsSchema } from "#app/submitted-form/state.ts";
import { database } from "#data/database/client.ts";
import { type BatchDryRun, draftStatements, dryRun } from "#data/statements/batch-statements.ts";
import { speakerKey } from "#domain/statements/batch-statements.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { readBatchText } from "#import/statements/read-batch-text.ts";
import { action } from "../actions/action.ts";
import { userMessageOf } from "../actions/error-messages.ts";
import type { BatchRow, BatchState } from "./batch-state.ts";

const rowSchema = z.strictObject({
  place: text(200),
  what: text(5_000),
  errors: z.array(text(5_000)).max(200),
  like: z.strictObject({ statementId: text(200), isSame: z.boolean() }).nullable(),
});
const stateSchema: z.ZodType<BatchState> = z.strictObject({
  text: text(),
  errors: errorsSchema,
  rows: z.array(rowSchema).max(1_000).nullable(),
  maySave: z.boolean(),
});

const INITIAL_STATE: BatchState = { text: "", errors: [], rows: null, maySave: false };

/** Looks at a list of statements, or drafts all of it. */
export const draftList = action({
  state: stateSchema,
  fields: z.object({ what: text(20), list: text(), file: file() }),
  submitted: ({ list }) => ({ from: "/admin/bulk", formValues: { "The list": list } }),
  rejected: (message, _sent, before) => ({ ...(before ?? INITIAL_STATE), errors: [{ message }] }),
  async run({ editor }, submitted) {
    // A file counts where one was chosen, what is pasted otherwise.
    const list = submitted.file && submitted.file.size > 0 ? await submitted.file.text() : submitted.list;
    const state = { ...INITIAL_STATE, text: list };
    const read = readBatchText(list);
    if ("error" in read) return { ...state, faults: [{ field: "list", message: read.error }] };
    const checked = async (errors: BatchState["errors"]) => {
      const found = await database().$transaction((tx) => dryRun(tx, read.entries), PATIENT);
      return { ...state, errors, rows: rowsOf(found), maySave: maySave(found) };
    };
    if (submitted.what !== "save") return checked([]);
    try {
      const reason = `One of ${read.entries.length} in a list`;
      await database().$transaction((tx) => draftStatements(editor, tx, read.entries, reason), PATIENT);
    } catch (error) {
      const message = userMessageOf(error);
      if (!message) throw error;
      return checked([{ message }]);
    }
    redirect("/admin/statements?whose=mine&status=draft");
  },
});

/** All or nothing takes as long as it takes. */
const PATIENT = { timeout: 60_000 };

function maySave({ entries, duplicates }: BatchDryRun): boolean {
  return entries.every(({ errors }) => errors.length === 0) && duplicates.every(({ isSame }) => !isSame);
}

function rowsOf({ entries, duplicates }: BatchDryRun): BatchRow[] {
  return entries.map(({ place, statement, errors }) => ({
    place,
    what: statement
      ? `${speakerKey(statement)}, ${writtenDate(statement.saidOn)}: ${statement.quote.slice(0, 120)}`
      : "",
    errors: errors.map(({ column, message }) => `${column}: ${message}`),
    like: duplicates.find((duplicate) => duplicate.place === place) ?? null,
  }));
}
