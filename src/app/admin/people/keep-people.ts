"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { identifier, text, tick } from "#app/sent-form/fields.ts";
import type { SignedIn } from "#auth/session.ts";
import { welcomeLink } from "#auth/welcome-link.ts";
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
import { type Editor, mayAdminister, NotPermitted, ROLES } from "#domain/editor.ts";
import { type EditorAccount, invitationSchema } from "#domain/editor-account.ts";
import { ROLE_LABELS } from "#domain/labels.ts";
import { isFresh } from "#domain/second-factor.ts";
import { formAction } from "../acting/action.ts";
import { type FormState, faultsOf } from "../acting/form-state.ts";

/** Invites somebody, and shows the link to send them. */
export const invite = formAction({
  fields: z.object({ name: text(1_000), email: text(1_000), role: text(40) }),
  page: () => "/admin/people",
  typed: (typed) => typed,
  async run(editor, typed, signedIn) {
    confirmedLately(signedIn);
    const parsed = invitationSchema.safeParse(typed);
    if (!parsed.success) return { typed, faults: faultsOf(parsed.error.issues) };
    const { token } = await database().$transaction((tx) => inviteEditor(editor, tx, parsed.data));
    return settled(`Send ${parsed.data.name} this link; it is shown only now: ${welcomeLink(token)}`);
  },
});

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
export const keepPerson = formAction({
  fields: z.object({ what: identifier(), editorId: identifier(), confirmed: tick() }),
  page: () => "/admin/people",
  async run(editor, { what, editorId, confirmed }, signedIn) {
    confirmedLately(signedIn);
    const change = Object.hasOwn(CHANGES, what) ? CHANGES[what] : undefined;
    if (!change) throw new NotPermitted("Choose what to change.");
    const person = mayAdminister(editor) ? await findEditorAccount(editorId) : null;
    if (!person) throw new NotPermitted("There is no such person.");
    if (!confirmed) return { typed: { what, ask: change.ask(person) }, faults: [] };
    return settled(await database().$transaction((tx) => change.work(editor, tx, person)));
  },
});

/** Other people's accounts are changed by whoever has just shown who they are: a stolen session cannot. */
function confirmedLately({ editor, factor }: SignedIn): void {
  if (mayAdminister(editor) && !isFresh(factor)) redirect("/admin/account/confirm?to=/admin/people");
}

function settled(done: string): FormState {
  revalidatePath("/admin/people");
  return { typed: {}, faults: [], done };
}
