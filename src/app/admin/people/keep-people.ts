"use server";

import { revalidatePath } from "next/cache";
import { welcomeLink } from "#auth/welcome-link.ts";
import { requireSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import {
  changeRole,
  disableEditor,
  enableEditor,
  inviteEditor,
  removeSecondFactor,
  renewLink,
} from "#data/save-editor.ts";
import type { Editor } from "#domain/editor.ts";
import { invitationSchema } from "#domain/editor-account.ts";
import { type FormState, faultsOf, textIn } from "../acting/form-state.ts";
import { refusalIn } from "../acting/refusals.ts";

/** Invites somebody, and shows the link to send them. */
export async function invite(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin/people");
  const typed = { name: textIn(form, "name"), email: textIn(form, "email"), role: textIn(form, "role") };
  const parsed = invitationSchema.safeParse(typed);
  if (!parsed.success) return { typed, faults: faultsOf(parsed.error.issues) };
  return settled(typed, async () => {
    const { token } = await database().$transaction((tx) => inviteEditor(editor, tx, parsed.data));
    return `Send ${parsed.data.name} this link; it is shown only now: ${welcomeLink(token)}`;
  });
}

/** What can be done with somebody who is there. */
const DONE = {
  disable: (by: Editor, id: string) =>
    database()
      .$transaction((tx) => disableEditor(by, tx, id))
      .then(() => "Access and sessions ended."),
  enable: (by: Editor, id: string) =>
    database()
      .$transaction((tx) => enableEditor(by, tx, id))
      .then(() => "Access given back."),
  link: (by: Editor, id: string) =>
    database()
      .$transaction((tx) => renewLink(by, tx, id))
      .then(({ token }) => `A new link, shown only now: ${welcomeLink(token)}`),
  "second-factor": (by: Editor, id: string) =>
    database()
      .$transaction((tx) => removeSecondFactor(by, tx, id))
      .then(() => "The second factor is removed."),
  editor: (by: Editor, id: string) =>
    database()
      .$transaction((tx) => changeRole(by, tx, id, "editor"))
      .then(() => "Now an editor."),
  reviewer: (by: Editor, id: string) =>
    database()
      .$transaction((tx) => changeRole(by, tx, id, "reviewer"))
      .then(() => "Now a reviewer."),
  administrator: (by: Editor, id: string) =>
    database()
      .$transaction((tx) => changeRole(by, tx, id, "administrator"))
      .then(() => "Now an administrator."),
} as const;

/** Changes what somebody may do. */
export async function keepPerson(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin/people");
  const what = textIn(form, "what");
  if (!Object.hasOwn(DONE, what)) return { typed: {}, faults: [{ message: "Choose what to change." }] };
  return settled({}, () => DONE[what as keyof typeof DONE](editor, textIn(form, "editorId")));
}

async function settled(typed: Record<string, string>, work: () => Promise<string>): Promise<FormState> {
  try {
    const done = await work();
    revalidatePath("/admin/people");
    return { typed: {}, faults: [], done };
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ message }] };
  }
}
