"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { file, text } from "#app/sent-form/fields.ts";
import { faultsSchema } from "#app/sent-form/state.ts";
import { type BulkDryRun, draftStatements, dryRun } from "#data/bulk-statements.ts";
import { database } from "#data/client.ts";
import { speakerKey } from "#domain/bulk-statements.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { readBulkText } from "#import/read-bulk-text.ts";
import { action } from "../acting/action.ts";
import { refusalIn } from "../acting/refusals.ts";
import type { BulkRow, BulkState } from "./bulk-state.ts";

const rowSchema = z.strictObject({
  place: text(200),
  what: text(5_000),
  faults: z.array(text(5_000)).max(200),
  like: z.strictObject({ statementId: text(200), isSame: z.boolean() }).nullable(),
});
const stateSchema: z.ZodType<BulkState> = z.strictObject({
  text: text(),
  faults: faultsSchema,
  rows: z.array(rowSchema).max(1_000).nullable(),
  maySave: z.boolean(),
});

const FRESH: BulkState = { text: "", faults: [], rows: null, maySave: false };

/** Looks at a list of statements, or drafts all of it. */
export const draftList = action({
  state: stateSchema,
  fields: z.object({ what: text(20), list: text(), file: file() }),
  sent: ({ list }) => ({ from: "/admin/bulk", typed: { "The list": list } }),
  refused: (message, _sent, before) => ({ ...(before ?? FRESH), faults: [{ message }] }),
  async run({ editor }, sent) {
    // A file counts where one was chosen, what is pasted otherwise.
    const list = sent.file && sent.file.size > 0 ? await sent.file.text() : sent.list;
    const state = { ...FRESH, text: list };
    const read = readBulkText(list);
    if ("fault" in read) return { ...state, faults: [{ field: "list", message: read.fault }] };
    const looked = async (faults: BulkState["faults"]) => {
      const found = await database().$transaction((tx) => dryRun(tx, read.entries), PATIENT);
      return { ...state, faults, rows: rowsOf(found), maySave: maySave(found) };
    };
    if (sent.what !== "save") return looked([]);
    try {
      const reason = `One of ${read.entries.length} in a list`;
      await database().$transaction((tx) => draftStatements(editor, tx, read.entries, reason), PATIENT);
    } catch (error) {
      const message = refusalIn(error);
      if (!message) throw error;
      return looked([{ message }]);
    }
    redirect("/admin/statements?whose=mine&status=draft");
  },
});

/** All or nothing takes as long as it takes. */
const PATIENT = { timeout: 60_000 };

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
