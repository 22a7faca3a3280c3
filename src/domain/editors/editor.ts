/** What each may do: an editor drafts and submits, a reviewer also reviews and publishes, an administrator also keeps people and settings. */
export const ROLES = ["editor", "reviewer", "administrator"] as const;
export type Role = (typeof ROLES)[number];

declare const authorized: unique symbol;

/**
 * Somebody who may write. Only `src/auth` can make one, so the compiler refuses a write that nobody authorized.
 * `secondFactor`: came in with more than a password, without which nothing can be published.
 */
export type Editor = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly secondFactor: boolean;
  readonly [authorized]: true;
};

/** Whether the role is at least this one. */
export function isAtLeast({ role }: Pick<Editor, "role">, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}

/** People, roles and settings are an administrator's, with a second factor. */
export function mayAdminister(editor: Pick<Editor, "role" | "secondFactor">): boolean {
  return isAtLeast(editor, "administrator") && editor.secondFactor;
}

/** What readers see at once is a reviewer's, with a second factor: so are facts from official files. */
export function mayPublish(editor: Pick<Editor, "role" | "secondFactor">): boolean {
  return isAtLeast(editor, "reviewer") && editor.secondFactor;
}

/** Raised where somebody does what they may not do. The message is for them to read. */
export class NotPermitted extends Error {
  override name = "NotPermitted";
}

declare const entrusted: unique symbol;

/** What may take facts over from official files. Only `src/auth` can make one; an editor is none, and cannot write a fact. */
export type Importer = { readonly id: string; readonly name: string; readonly [entrusted]: true };

/** The id of whoever may type commands on the server. */
export const COMMAND_LINE = "command-line";

/** The id under which the shipped record is written: a version under any other id is an editor's, and is left alone. */
export const SEED_DATA = "shipped-record";

/** The id under which facts from official files are written. */
export const OFFICIAL_FILES = "official-files";
