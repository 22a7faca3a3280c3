import "server-only";
import { randomUUID } from "node:crypto";
import { type Editor, NotPermitted } from "#domain/editor.ts";
import { logged } from "./audit.ts";
import { database } from "./client.ts";
import type { Transaction } from "./connect.ts";
import { refuseDisabled } from "./refuse-disabled.ts";

/** One passkey as its editor sees it. */
export type HeldPasskey = { id: string; name: string; addedAt: string; lastUsedAt: string | null };

/** What a passkey is checked with. */
export type PublicKey = {
  id: string;
  editorId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
};

/** A question that a device answers once, within these minutes. */
const CHALLENGE_MINUTES = 5;
const CHALLENGE = "passkey";

/** An editor's own passkeys, the oldest first. */
export async function listPasskeys(editorId: string): Promise<HeldPasskey[]> {
  const rows = await database().editorPasskey.findMany({ where: { editorId }, orderBy: { createdAt: "asc" } });
  return rows.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name,
    addedAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}

/** Adds one to one's own. Refused: NotPermitted for whoever is disabled. */
export async function addPasskey(
  editor: Editor,
  tx: Transaction,
  { id, name, publicKey, counter, transports }: Omit<PublicKey, "editorId"> & { name: string },
): Promise<void> {
  await refuseDisabled(editor, tx);
  await tx.editorPasskey.create({ data: { id, editorId: editor.id, name, publicKey, counter, transports } });
  await logged(editor, tx, "added a passkey", `editor ${editor.id}`, name);
}

/** Takes one of one's own away. Refused: NotPermitted for whoever is disabled, and for another's. */
export async function removePasskey(editor: Editor, tx: Transaction, id: string): Promise<void> {
  await refuseDisabled(editor, tx);
  const { count } = await tx.editorPasskey.deleteMany({ where: { id, editorId: editor.id } });
  if (count === 0) throw new NotPermitted("This is no passkey of yours.");
  await logged(editor, tx, "removed a passkey", `editor ${editor.id}`);
}

/** The passkey with this id; null where nobody has it, or its editor is disabled. */
export async function findPasskey(id: string): Promise<PublicKey | null> {
  const row = await database().editorPasskey.findUnique({ where: { id, editor: { disabledAt: null } } });
  return row && { ...row, counter: Number(row.counter) };
}

/** Writes down that a passkey was used, and how often its device says that it was. */
export async function passkeyUsed(id: string, counter: number): Promise<void> {
  await database().editorPasskey.update({ where: { id }, data: { counter, lastUsedAt: new Date() } });
}

/** Keeps a question until it is answered; gives the name under which it is kept. */
export async function keepChallenge(value: string): Promise<string> {
  const id = randomUUID();
  await database().editorChallenge.deleteMany({ where: { identifier: CHALLENGE, expiresAt: { lt: new Date() } } });
  const expiresAt = new Date(Date.now() + CHALLENGE_MINUTES * 60_000);
  await database().editorChallenge.create({ data: { id, identifier: CHALLENGE, value, expiresAt } });
  return id;
}

/** Gives a question and forgets it: it is answered once. Null where it is not there, or is too old. */
export async function takeChallenge(id: string): Promise<string | null> {
  const where = { id, identifier: CHALLENGE, expiresAt: { gt: new Date() } };
  const found = await database().editorChallenge.findUnique({ where });
  if (!found) return null;
  const { count } = await database().editorChallenge.deleteMany({ where });
  return count > 0 ? found.value : null;
}

/** The hash of an editor's password; null where none is set. */
export async function passwordHashOf(editorId: string): Promise<string | null> {
  const row = await database().editorCredential.findFirst({ where: { editorId, providerId: "credential" } });
  return row?.password ?? null;
}

/** From now on this session counts as begun with a passkey: its device has just proved itself. */
export async function sessionHasPasskey(sessionId: string): Promise<void> {
  await database().editorSession.updateMany({ where: { id: sessionId }, data: { byPasskey: true } });
}

/** Whether an editor has set up an authenticator app. */
export async function hasAuthenticator(editorId: string): Promise<boolean> {
  return (await database().editor.count({ where: { id: editorId, twoFactorEnabled: true } })) > 0;
}
