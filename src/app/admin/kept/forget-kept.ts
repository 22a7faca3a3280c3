"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { identifier } from "#app/sent-form/fields.ts";
import { database } from "#data/client.ts";
import { findKept, forgetTyping } from "#data/kept-typing.ts";
import { commandAction } from "../acting/action.ts";
import { pathInRoom } from "../acting/path-in-room.ts";

/** Forgets what was kept of a form, and leads back to where the form is. */
export const forgetKept = commandAction({
  fields: z.object({ tab: identifier() }),
  page: () => "/admin",
  async run({ editor }, { tab }) {
    const kept = await findKept(database(), editor, tab);
    await database().$transaction((tx) => forgetTyping(editor, tx, tab));
    redirect(pathInRoom(kept?.sentFrom));
  },
});
