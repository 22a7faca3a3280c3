/** What each may do: an editor drafts and submits, a reviewer also reviews and publishes, an administrator also keeps people and settings. */
export const ROLES = ["editor", "reviewer", "administrator"] as const;
export type Role = (typeof ROLES)[number];

declare const authorised: unique symbol;

/** Somebody who may write. Only `src/auth` can make one, so the compiler refuses a write that nobody authorised. */
export type Editor = { readonly id: string; readonly name: string; readonly role: Role; readonly [authorised]: true };

declare const entrusted: unique symbol;

/** What may take facts over from official files. Only `src/auth` can make one; an editor is none, and cannot write a fact. */
export type Importer = { readonly id: string; readonly name: string; readonly [entrusted]: true };

/** The id under which the shipped record is written: a version under any other id is an editor's, and is left alone. */
export const SHIPPED_RECORD = "shipped-record";

/** The id under which facts from official files are written. */
export const OFFICIAL_FILES = "official-files";
