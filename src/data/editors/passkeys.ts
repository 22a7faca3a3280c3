import "server-only";
import { createHash } from "node:crypto";
import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import { database } from "../database/client.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "./add-audit-entry.ts";
import { assertEnabled } from "./assert-enabled.ts";

/** One passkey as its editor sees it. */
export type StoredPasskey = { id: string; name: string; addedAt: string; lastUsedAt: string | null };

/** What a passkey is checked with. */
export type PublicKey = {
  id: string;
  editorId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
};

const CHALLENGE = "answered by a passkey";

/** An editor's own passkeys, the oldest first. */
export async function listPasskeys(editorId: string): Promise<StoredPasskey[]> {
  const rows = await database().editorPasskey.findMany({ where: { editorId }, orderBy: { createdAt: "asc" } });
  return rows.map(({ id, name, createdAt, lastUsedAt }) => ({
    id,
    name,
    addedAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}

/** Adds one to one's own. Refused: NotPermitted for whoever is disabled, and for one that is somebody's already. */
export async function addPasskey(
  editor: Editor,
  tx: Transaction,
  { id, name, publicKey, counter, transports }: Omit<PublicKey, "editorId"> & { name: string },
): Promise<void> {
  await assertEnabled(editor, tx);
  const data = [{ id, editorId: editor.id, name, publicKey, counter, transports }];
  const { count } = await tx.editorPasskey.createMany({ data, skipDuplicates: true });
  if (count === 0) throw new NotPermitted("This passkey is in use already.");
  await logged(editor, tx, "added a passkey", `editor ${editor.id}`, name);
}

/** Takes one of one's own away. Refused: NotPermitted for whoever is disabled, and for another's. */
export async function removePasskey(editor: Editor, tx: Transaction, id: string): Promise<void> {
  await assertEnabled(editor, tx);
  const { count } = await tx.editorPasskey.deleteMany({ where: { id, editorId: editor.id } });
  if (count === 0) throw new NotPermitted("This is no passkey of yours.");
  await logged(editor, tx, "removed a passkey", `editor ${editor.id}`);
}

/** The passkey with this id; null where nobody has it, or its editor is disabled. */
export async function findPasskey(id: string): Promise<PublicKey | null> {
  const row = await database().editorPasskey.findUnique({ where: { id, editor: { disabledAt: null } } });
  return row && { ...row, counter: Number(row.counter) };
}

/** Writes down that a passkey was used, and how often its device says that it was. False: it was removed meanwhile. */
export async function passkeyUsed(id: string, counter: number): Promise<boolean> {
  const data = { counter, lastUsedAt: new Date() };
  return (await database().editorPasskey.updateMany({ where: { id }, data })).count > 0;
}

/** Uses up what a device was asked to sign: it answers once, on all servers together. False: it has answered before. */
export async function spendChallenge(challenge: string, until: Date): Promise<boolean> {
  await database().editorChallenge.deleteMany({ where: { identifier: CHALLENGE, expiresAt: { lt: new Date() } } });
  const id = createHash("sha256").update(challenge).digest("base64url");
  const data = [{ id, identifier: CHALLENGE, value: "", expiresAt: until }];
  return (await database().editorChallenge.createMany({ data, skipDuplicates: true })).count > 0;
}

/** The hash of an editor's password; null where none is set. */
export async function passwordHashOf(editorId: string): Promise<string | null> {
  const row = await database().editorCredential.findFirst({ where: { editorId, providerId: "credential" } });
  return row?.password ?? null;
}
