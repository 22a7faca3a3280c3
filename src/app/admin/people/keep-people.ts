"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { SignedIn } from "#auth/session.ts";
import { welcomeLink } from "#auth/welcome-link.ts";
import { requireSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import type { Transaction } from "#data/connect.ts";
import { findEditorAccount } from "#data/editors.ts";
import {
  changeRole,
  disableEditor,
  enableEditor,
  inviteEditor,
  removeSecondFactor,
  renewLink,
} from "#data/save-editor.ts";
import { type Editor, mayAdminister, ROLES } from "#domain/editor.ts";
import { type EditorAccount, invitationSchema } from "#domain/editor-account.ts";
import { ROLE_LABELS } from "#domain/labels.ts";
import { isFresh } from "#domain/second-factor.ts";
import { type FormState, faultsOf, textIn } from "../acting/form-state.ts";
import { refusalIn } from "../acting/refusals.ts";

/** Invites somebody, and shows the link to send them. */
export async function invite(_before: FormState, form: FormData): Promise<FormState> {
  const signedIn = await requireSignedIn("/admin/people");
  confirmedLately(signedIn);
  const typed = { name: textIn(form, "name"), email: textIn(form, "email"), role: textIn(form, "role") };
  const parsed = invitationSchema.safeParse(typed);
  if (!parsed.success) return { typed, faults: faultsOf(parsed.error.issues) };
  return settled(typed, async (tx) => {
    const { token } = await inviteEditor(signedIn.editor, tx, parsed.data);
    return `Send ${parsed.data.name} this link; it is shown only now: ${welcomeLink(token)}`;
  });
}

type Change = {
  /** What is asked before it is done. */
  ask(person: EditorAccount): string;
  /** Does it, and says so. */
  work(by: Editor, tx: Transaction, person: EditorAccount): Promise<string>;
};

const CHANGES: Record<string, Change> = {
  disable: {
    ask: ({ name }) =>
      `Deactivate ${name}? All sessions and preview links of the account end now. What they wrote stays.`,
    work: (by, tx, { editorId }) => disableEditor(by, tx, editorId).then(() => "Deactivated."),
  },
  enable: {
    ask: ({ name, role }) => `Give ${name} access again, as ${ROLE_LABELS[role].label.toLowerCase()}?`,
    work: (by, tx, { editorId }) => enableEditor(by, tx, editorId).then(() => "Access given back."),
  },
  link: {
    ask: ({ name }) => `Make a new link for ${name} to set a password? Older links stop working.`,
    work: (by, tx, { editorId }) =>
      renewLink(by, tx, editorId).then(({ token }) => `A new link, shown only now: ${welcomeLink(token)}`),
  },
  "second-factor": {
    ask: ({ name }) =>
      `Reset how ${name} signs in? Password, authenticator app, recovery codes and passkeys stop working, and all sessions end. Make sure that it is ${name} who asks.`,
    work: (by, tx, { editorId }) =>
      removeSecondFactor(by, tx, editorId).then(
        ({ token }) => `Reset. A new link, shown only now: ${welcomeLink(token)}`,
      ),
  },
  ...Object.fromEntries(
    ROLES.map((role): [string, Change] => [
      role,
      {
        ask: ({ name, role: before }) =>
          `Change ${name} from ${ROLE_LABELS[before].label.toLowerCase()} to ${ROLE_LABELS[role].label.toLowerCase()}? They are told.`,
        work: (by, tx, { editorId }) =>
          changeRole(by, tx, editorId, role).then(() => `Now ${ROLE_LABELS[role].label.toLowerCase()}.`),
      },
    ]),
  ),
};

/** Changes what somebody may do: asks once, then does it. */
export async function keepPerson(_before: FormState, form: FormData): Promise<FormState> {
  const signedIn = await requireSignedIn("/admin/people");
  confirmedLately(signedIn);
  const what = textIn(form, "what");
  const change = Object.hasOwn(CHANGES, what) ? CHANGES[what] : undefined;
  if (!change) return { typed: {}, faults: [{ message: "Choose what to change." }] };
  const person = mayAdminister(signedIn.editor) ? await findEditorAccount(textIn(form, "editorId")) : null;
  if (!person) return { typed: {}, faults: [{ message: "There is no such person." }] };
  if (textIn(form, "confirmed") !== "yes") return { typed: { what, ask: change.ask(person) }, faults: [] };
  return settled({}, (tx) => change.work(signedIn.editor, tx, person));
}

/** Other people's accounts are changed by whoever has just shown who they are: a stolen session cannot. */
function confirmedLately({ editor, factor }: SignedIn): void {
  if (mayAdminister(editor) && !isFresh(factor)) redirect("/admin/account/confirm?to=/admin/people");
}

async function settled(typed: Record<string, string>, work: (tx: Transaction) => Promise<string>): Promise<FormState> {
  try {
    const done = await database().$transaction(work);
    revalidatePath("/admin/people");
    return { typed: {}, faults: [], done };
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ message }] };
  }
}
