"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { identifier, positiveInteger } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { reuseEarlierReading } from "#data/roll-calls/save-double-coded-reading.ts";
import { reuseEarlierCoding } from "#data/statements/save-double-coded-statement.ts";
import { NotPermitted } from "#domain/editors/editor.ts";
import { formAction } from "../../actions/action.ts";
import { recordTypeAt } from "../record-type-path.ts";

/** Lets a reviewer's coding of an earlier version stand for this one, as it was made. */
export const reuseCoding = formAction({
  fields: z.object({ section: identifier(), recordId: identifier(), version: positiveInteger() }),
  page: () => "/admin",
  conflict: "The author has saved another version meanwhile. Look at it first.",
  async run(editor, { section, recordId, version }) {
    const kind = recordTypeAt(section);
    await database().$transaction(async (tx) => {
      if (kind === "statement") await reuseEarlierCoding(editor, tx, { statementId: recordId, version });
      else if (kind === "roll_call_reading") await reuseEarlierReading(editor, tx, { rollCallId: recordId, version });
      else throw new NotPermitted("There is no such record.");
    });
    redirect(`/admin/${section}/${encodeURIComponent(recordId)}/review`);
  },
});
