"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { text } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { addWebhook, pingWebhook, rotateSecret, switchWebhook } from "#data/feeds/save-webhook.ts";
import type { Editor } from "#domain/editors/editor.ts";
import { OVERLAP_HOURS, webhookSchema } from "#domain/feeds/webhook.ts";
import { formAction } from "../actions/action.ts";
import { errorsOf } from "../actions/form-state.ts";

/** Adds an address, and shows its secret once. */
export const add = formAction({
  fields: z.object({ name: text(1_000), url: text(2_000) }),
  page: () => "/admin/webhooks",
  formValues: (formValues) => formValues,
  async run(editor, formValues) {
    const parsed = webhookSchema.safeParse(formValues);
    if (!parsed.success) return { formValues, errors: errorsOf(parsed.error.issues) };
    const { secret } = await database().$transaction((tx) => addWebhook(editor, tx, parsed.data));
    revalidatePath("/admin/webhooks", "layout");
    return { formValues: {}, errors: [], done: `Added. Its secret, shown only now: ${secret}` };
  },
});

type WebhookAction = (by: Editor, tx: Transaction, webhookId: string) => Promise<string>;

/** What can be done with a webhook that is there; gives what has been done. */
const WEBHOOK_ACTIONS = {
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
} satisfies Record<string, WebhookAction>;

/** Tests a webhook, gives it a new secret, switches it off or on. */
export const changeWebhook = formAction({
  fields: z.object({
    what: z.enum(Object.keys(WEBHOOK_ACTIONS) as (keyof typeof WEBHOOK_ACTIONS)[]),
    webhookId: z.uuid(),
  }),
  page: () => "/admin/webhooks",
  async run(editor, { what, webhookId }) {
    const done = await database().$transaction((tx) => WEBHOOK_ACTIONS[what](editor, tx, webhookId));
    revalidatePath("/admin/webhooks", "layout");
    return { formValues: {}, errors: [], done };
  },
});
