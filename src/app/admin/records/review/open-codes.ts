"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { identifier } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { openCodes } from "#data/record/blind-review.ts";
import { NotPermitted } from "#domain/editors/editor.ts";
import { isCodedRecordType } from "#domain/record/blind-review.ts";
import { formAction } from "../../actions/action.ts";
import { recordTypeAt } from "../record-type-path.ts";

/** Lets a reviewer work on another's draft, and is no way back to reviewing it. */
export const unblindDraft = formAction({
  fields: z.object({ section: identifier(), recordId: identifier() }),
  page: () => "/admin",
  async run(editor, { section, recordId }) {
    const kind = recordTypeAt(section);
    if (!kind || !isCodedRecordType(kind)) throw new NotPermitted("There is no such record.");
    await database().$transaction((tx) => openCodes(editor, tx, kind, recordId));
    redirect(`/admin/${section}/${encodeURIComponent(recordId)}`);
  },
});
