"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { checkbox, identifier, text } from "#app/submitted-form/fields.ts";
import type { EditorSession } from "#auth/session.ts";
import { invitationUrl } from "#auth/sign-in/invitation-link.ts";
import { database } from "#data/database/client.ts";
import type { Transaction } from "#data/database/connect.ts";
import { findEditorAccount } from "#data/editors/editors.ts";
import {
  changeRole,
  disableEditor,
  enableEditor,
  inviteEditor,
  removeSecondFactor,
  renewLink,
} from "#data/editors/save-editor.ts";
import { type Editor, mayAdminister, NotPermitted, ROLES } from "#domain/editors/editor.ts";
import { type EditorAccount, invitationSchema } from "#domain/editors/editor-account.ts";
import { isFresh } from "#domain/editors/second-factor.ts";
import { ROLE_LABELS } from "#domain/wording/labels.ts";
import { formAction } from "../actions/action.ts";
import { errorsOf, type FormState } from "../actions/form-state.ts";

/** Invites somebody, and shows the link to send them. */
export const invite = formAction({
  fields: z.object({ name: text(1_000), email: text(1_000), role: text(40) }),
  page: () => "/admin/people",
  formValues: (formValues) => formValues,
  async run(editor, formValues, signedIn) {
    confirmedLately(signedIn);
    const parsed = invitationSchema.safeParse(formValues);
    if (!parsed.success) return { formValues, errors: errorsOf(parsed.error.issues) };
    const { token } = await database().$transaction((tx) => inviteEditor(editor, tx, parsed.data));
    return doneState(`Send ${parsed.data.name} this link; it is shown only now: ${invitationUrl(token)}`);
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
      renewLink(by, tx, editorId).then(({ token }) => `A new link, shown only now: ${invitationUrl(token)}`),
  },
  "second-factor": {
    ask: ({ name }) =>
      `Reset how ${name} signs in? Password, authenticator app, recovery codes and passkeys stop working, and all sessions end. Make sure that it is ${name} who asks.`,
    work: (by, tx, { editorId }) =>
      removeSecondFactor(by, tx, editorId).then(
        ({ token }) => `Reset. A new link, shown only now: ${invitationUrl(token)}`,
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
export const changePerson = formAction({
  fields: z.object({ what: identifier(), editorId: identifier(), confirmed: checkbox() }),
  page: () => "/admin/people",
  async run(editor, { what, editorId, confirmed }, signedIn) {
    confirmedLately(signedIn);
    const change = Object.hasOwn(CHANGES, what) ? CHANGES[what] : undefined;
    if (!change) throw new NotPermitted("Choose what to change.");
    const person = mayAdminister(editor) ? await findEditorAccount(editorId) : null;
    if (!person) throw new NotPermitted("There is no such person.");
    if (!confirmed) return { formValues: { what, ask: change.ask(person) }, errors: [] };
    return doneState(await database().$transaction((tx) => change.work(editor, tx, person)));
  },
});

/** Other people's accounts are changed by whoever has just shown who they are: a stolen session cannot. */
function confirmedLately({ editor, factor }: EditorSession): void {
  if (mayAdminister(editor) && !isFresh(factor)) redirect("/admin/account/confirm?to=/admin/people");
}

function doneState(done: string): FormState {
  revalidatePath("/admin/people");
  return { formValues: {}, errors: [], done };
}
