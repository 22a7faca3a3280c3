"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { anyText, identifier } from "#app/sent-form/fields.ts";
import { database } from "#data/client.ts";
import { noteOffSubject } from "#data/off-subject.ts";
import { formAction } from "../acting/action.ts";
import { namedField } from "../acting/named-field.ts";

// Each roll call of the list has a field of its own.
const because = namedField("because", "rollCallId");

/** Keeps that a roll call is not on the subject, and why. */
export const setAside = formAction({
  fields: z.object({ rollCallId: identifier() }).catchall(anyText),
  page: () => "/admin/candidates",
  keeps: (sent) => ({ "Why not": because.in(sent) }),
  typed: (sent) => ({ [because.of(sent)]: because.in(sent) }),
  async run(editor, sent) {
    const [field, why] = [because.of(sent), because.in(sent).trim()];
    if (why === "") return { typed: { [field]: "" }, faults: [{ field, message: "Write why not." }] };
    const { rollCallId } = sent;
    await database().$transaction((tx) => noteOffSubject(editor, tx, { rollCallId, because: why }));
    revalidatePath("/admin/candidates");
    return { typed: {}, faults: [], done: "Noted. It is in the list below." };
  },
});
