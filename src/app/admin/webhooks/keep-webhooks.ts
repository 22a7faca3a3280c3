"use server";

import { revalidatePath } from "next/cache";
import { requireSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import { addWebhook, pingWebhook, rotateSecret, switchWebhook } from "#data/save-webhook.ts";
import type { Editor } from "#domain/editor.ts";
import { OVERLAP_HOURS, webhookSchema } from "#domain/webhook.ts";
import { type FormState, faultsOf, textIn } from "../acting/form-state.ts";
import { refusalIn } from "../acting/refusals.ts";

/** Adds an address, and shows its secret once. */
export async function add(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin/webhooks");
  const typed = { name: textIn(form, "name"), address: textIn(form, "address") };
  const parsed = webhookSchema.safeParse(typed);
  if (!parsed.success) return { typed, faults: faultsOf(parsed.error.issues) };
  return settled(typed, async () => {
    const { secret } = await database().$transaction((tx) => addWebhook(editor, tx, parsed.data));
    return `Added. Its secret, shown only now: ${secret}`;
  });
}

/** What can be done with a webhook that is there. */
const DONE = {
  ping: (by: Editor, id: string) =>
    database()
      .$transaction((tx) => pingWebhook(by, tx, id))
      .then(() => "A test is on its way. The log below shows in a few seconds what came of it."),
  rotate: (by: Editor, id: string) =>
    database()
      .$transaction((tx) => rotateSecret(by, tx, id))
      .then(
        ({ secret }) => `The new secret, shown only now; the old one signs, too, for ${OVERLAP_HOURS} hours: ${secret}`,
      ),
  off: (by: Editor, id: string) =>
    database()
      .$transaction((tx) => switchWebhook(by, tx, id, false))
      .then(() => "Switched off. What waited is not sent."),
  on: (by: Editor, id: string) =>
    database()
      .$transaction((tx) => switchWebhook(by, tx, id, true))
      .then(() => "Switched on. What changes from now on is sent."),
} as const;

/** Tests a webhook, gives it a new secret, switches it off or on. */
export async function keep(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin/webhooks");
  const what = textIn(form, "what");
  if (!Object.hasOwn(DONE, what)) return { typed: {}, faults: [{ message: "Choose what to do." }] };
  return settled({}, () => DONE[what as keyof typeof DONE](editor, textIn(form, "webhookId")));
}

async function settled(typed: Record<string, string>, work: () => Promise<string>): Promise<FormState> {
  try {
    const done = await work();
    revalidatePath("/admin/webhooks", "layout");
    return { typed: {}, faults: [], done };
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ message }] };
  }
}
