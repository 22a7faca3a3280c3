import { ROLE_LABELS } from "../wording/labels.ts";
import type { Role } from "./editor.ts";

/** What an editor is told of their own account: nothing of it happens behind their back. */
export type EditorNotice =
  | { what: "role_changed"; from: Role; to: Role; by: string }
  | { what: "link_made"; by: string }
  | { what: "sign_in_reset"; by: string }
  | { what: "password_set" }
  | { what: "factor_added"; factor: string }
  | { what: "factor_removed"; factor: string }
  | { what: "recovery_code_used" }
  | { what: "wrong_passwords"; count: number }
  | { what: "wrong_codes"; count: number };

const NOT_YOU = "If this was not you, tell an administrator now.";

/** A notice in full sentences. */
export function sentenceOfNotice(notice: EditorNotice): string {
  switch (notice.what) {
    case "role_changed":
      return `${notice.by} changed your role from ${ROLE_LABELS[notice.from].label.toLowerCase()} to ${ROLE_LABELS[notice.to].label.toLowerCase()}.`;
    case "link_made":
      return `${notice.by} made a new link for setting your password. If you did not ask for one, ask why.`;
    case "sign_in_reset":
      return `${notice.by} reset your sign-in: your password, authenticator app and passkeys no longer work. You set them up again with the link you are given.`;
    case "password_set":
      return `Your password was set with a one-time link. ${NOT_YOU}`;
    case "factor_added":
      return `${notice.factor} was added to your account. ${NOT_YOU}`;
    case "factor_removed":
      return `${notice.factor} was removed from your account. ${NOT_YOU}`;
    case "recovery_code_used":
      return `A recovery code was used to sign in to your account. ${NOT_YOU}`;
    case "wrong_passwords":
      return `${notice.count.toLocaleString("en-US")} wrong passwords were tried on your account within a day, from devices you have not used before. Nobody got in with them. You can still sign in, with a passkey or on a device you have used.`;
    case "wrong_codes":
      return `${notice.count} wrong codes were entered after your correct password within a day. If this was not you, somebody knows your password: ask an administrator for a new link.`;
  }
}
