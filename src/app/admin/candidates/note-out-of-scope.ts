"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { anyText, identifier } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { markOutOfScope } from "#data/roll-calls/out-of-scope.ts";
import { formAction } from "../actions/action.ts";
import { namedField } from "../actions/named-field.ts";

// Each roll call of the list has a field of its own.
const because = namedField("because", "rollCallId");

/** Keeps that a roll call is not on the subject, and why. */
export const dismissCandidate = formAction({
  fields: z.object({ rollCallId: identifier() }).catchall(anyText),
  page: () => "/admin/candidates",
  autosavedFields: (submitted) => ({ "Why not": because.in(submitted) }),
  formValues: (submitted) => ({ [because.of(submitted)]: because.in(submitted) }),
  async run(editor, submitted) {
    const [field, why] = [because.of(submitted), because.in(submitted).trim()];
    if (why === "") return { formValues: { [field]: "" }, errors: [{ field, message: "Write why not." }] };
    const { rollCallId } = submitted;
    await database().$transaction((tx) => markOutOfScope(editor, tx, { rollCallId, because: why }));
    revalidatePath("/admin/candidates");
    return { formValues: {}, errors: [], done: "Noted. It is in the list below." };
  },
});
