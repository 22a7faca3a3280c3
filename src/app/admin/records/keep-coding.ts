"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { identifier, whole } from "#app/sent-form/fields.ts";
import { database } from "#data/client.ts";
import { keepEarlierCoding } from "#data/save-blind-coding.ts";
import { keepEarlierReading } from "#data/save-blind-reading.ts";
import { NotPermitted } from "#domain/editor.ts";
import { formAction } from "../acting/action.ts";
import { kindAt } from "./kind-in-path.ts";

/** Lets a reviewer's coding of an earlier version stand for this one, as it was made. */
export const keepCoding = formAction({
  fields: z.object({ room: identifier(), recordId: identifier(), version: whole() }),
  page: () => "/admin",
  conflict: "The author has saved another version meanwhile. Look at it first.",
  async run(editor, { room, recordId, version }) {
    const kind = kindAt(room);
    await database().$transaction(async (tx) => {
      if (kind === "statement") await keepEarlierCoding(editor, tx, { statementId: recordId, version });
      else if (kind === "roll_call_reading") await keepEarlierReading(editor, tx, { rollCallId: recordId, version });
      else throw new NotPermitted("There is no such record.");
    });
    redirect(`/admin/${room}/${encodeURIComponent(recordId)}/review`);
  },
});
