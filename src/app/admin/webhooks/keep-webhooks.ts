"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { text } from "#app/sent-form/fields.ts";
import { database } from "#data/client.ts";
import type { Transaction } from "#data/connect.ts";
import { addWebhook, pingWebhook, rotateSecret, switchWebhook } from "#data/save-webhook.ts";
import type { Editor } from "#domain/editor.ts";
import { OVERLAP_HOURS, webhookSchema } from "#domain/webhook.ts";
import { formAction } from "../acting/action.ts";
import { faultsOf } from "../acting/form-state.ts";

/** Adds an address, and shows its secret once. */
export const add = formAction({
  fields: z.object({ name: text(1_000), address: text(2_000) }),
  page: () => "/admin/webhooks",
  typed: (typed) => typed,
  async run(editor, typed) {
    const parsed = webhookSchema.safeParse(typed);
    if (!parsed.success) return { typed, faults: faultsOf(parsed.error.issues) };
    const { secret } = await database().$transaction((tx) => addWebhook(editor, tx, parsed.data));
    revalidatePath("/admin/webhooks", "layout");
    return { typed: {}, faults: [], done: `Added. Its secret, shown only now: ${secret}` };
  },
});

type Keep = (by: Editor, tx: Transaction, webhookId: string) => Promise<string>;

/** What can be done with a webhook that is there; gives what has been done. */
const KEEPING = {
  ping: async (by, tx, id) => {
    await pingWebhook(by, tx, id);
    return "A test is on its way. The log below shows in a few seconds what came of it.";
  },
  rotate: async (by, tx, id) => {
    const { secret } = await rotateSecret(by, tx, id);
    return `The new secret, shown only now; the old one signs, too, for ${OVERLAP_HOURS} hours: ${secret}`;
  },
  off: async (by, tx, id) => {
    await switchWebhook(by, tx, id, false);
    return "Switched off. What waited is not sent.";
  },
  on: async (by, tx, id) => {
    await switchWebhook(by, tx, id, true);
    return "Switched on. What changes from now on is sent.";
  },
} satisfies Record<string, Keep>;

/** Tests a webhook, gives it a new secret, switches it off or on. */
export const keep = formAction({
  fields: z.object({ what: z.enum(Object.keys(KEEPING) as (keyof typeof KEEPING)[]), webhookId: z.uuid() }),
  page: () => "/admin/webhooks",
  async run(editor, { what, webhookId }) {
    const done = await database().$transaction((tx) => KEEPING[what](editor, tx, webhookId));
    revalidatePath("/admin/webhooks", "layout");
    return { typed: {}, faults: [], done };
  },
});
