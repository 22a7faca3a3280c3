import { createHash, randomBytes, randomUUID } from "node:crypto";
import { type Editor, isAtLeast, mayAdminister, NotPermitted, type Role } from "#domain/editors/editor.ts";
import { type Invitation, invitationSchema, LINK_HOURS } from "#domain/editors/editor-account.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "./add-audit-entry.ts";
import { assertEnabled } from "./assert-enabled.ts";
import { endAccess } from "./end-access.ts";
import { notifyEditor } from "./notify-editor.ts";

/** A one-time link's secret part: shown once, kept as a hash. */
export type OneTimeToken = { editorId: string; token: string };

/**
 * Adds somebody who may come in, and gives the link by which they set their password. Never changes who is there already.
 * Refused: ZodError; NotPermitted, for an address that somebody has too.
 */
export async function inviteEditor(by: Editor, tx: Transaction, invitation: Invitation): Promise<OneTimeToken> {
  await assertAdministrator(by, tx);
  const { email, name, role } = invitationSchema.parse(invitation);
  const id = randomUUID();
  const { count } = await tx.editor.createMany({ data: [{ id, email, name, role }], skipDuplicates: true });
  if (count === 0)
    throw new NotPermitted(
      "Somebody with this email address has an account already. Nothing was changed: give them a new link, or another role, in the list.",
    );
  await assertAdministratorLeft(tx);
  await logged(by, tx, "invited", `editor ${id}`, role);
  return newLink(tx, id);
}

/** A new link for somebody who is there; older ones no longer work. Refused: NotPermitted. */
export async function renewLink(by: Editor, tx: Transaction, editorId: string): Promise<OneTimeToken> {
  await assertAdministrator(by, tx);
  await assertEditorExists(tx, editorId);
  await logged(by, tx, "renewed the link of", `editor ${editorId}`);
  await notifyEditor(tx, editorId, { what: "link_made", by: by.name });
  return newLink(tx, editorId);
}

/** The same by address; null where nobody has it. Refused: NotPermitted. */
export async function renewLinkAt(
  by: Editor,
  tx: Transaction,
  email: string,
): Promise<(OneTimeToken & { role: Role }) | null> {
  const found = await tx.editor.findUnique({ where: { email }, select: { id: true, role: true } });
  return found && { ...(await renewLink(by, tx, found.id)), role: found.role };
}

/**
 * Resets how somebody signs in who lost a second factor: app, passkeys and password are void and all sessions end, since
 * whoever knows the password was kept out by that factor alone. The link that this gives starts again. Refused: NotPermitted.
 */
export async function removeSecondFactor(by: Editor, tx: Transaction, editorId: string): Promise<OneTimeToken> {
  await assertAdministrator(by, tx);
  await assertEditorExists(tx, editorId);
  await tx.editorSecondFactor.deleteMany({ where: { editorId } });
  await tx.editorPasskey.deleteMany({ where: { editorId } });
  await tx.editorCredential.deleteMany({ where: { editorId } });
  await endAccess(editorId, tx);
  await logged(by, tx, "reset the sign-in of", `editor ${editorId}`);
  await notifyEditor(tx, editorId, { what: "sign_in_reset", by: by.name });
  return newLink(tx, editorId);
}

/**
 * Gives somebody another role, and tells them. Where it falls, all their sessions end: what is open in them was opened
 * under more. Refused: NotPermitted, one's own role too.
 */
export async function changeRole(by: Editor, tx: Transaction, editorId: string, role: Role): Promise<void> {
  await assertAdministrator(by, tx);
  assertNotSelf(by, editorId);
  await lockAdministrators(tx);
  const before = await assertEditorExists(tx, editorId);
  if (before.role === role) return;
  await tx.editor.update({ where: { id: editorId }, data: { role } });
  await assertAdministratorLeft(tx);
  if (isAtLeast(before, role)) await endAccess(editorId, tx);
  await logged(by, tx, "changed the role of", `editor ${editorId}`, `from ${before.role} to ${role}`);
  await notifyEditor(tx, editorId, { what: "role_changed", from: before.role, to: role, by: by.name });
}

/** Ends somebody's access, and all their sessions with it. What they wrote stays. Refused: NotPermitted, oneself too. */
export async function disableEditor(by: Editor, tx: Transaction, editorId: string): Promise<void> {
  await assertAdministrator(by, tx);
  assertNotSelf(by, editorId);
  await lockAdministrators(tx);
  await assertEditorExists(tx, editorId);
  await tx.editor.update({ where: { id: editorId }, data: { disabledAt: new Date() } });
  await endAccess(editorId, tx);
  await tx.editorLink.deleteMany({ where: { editorId } });
  // For good: an account that is opened again does not bring back what it gave to people outside.
  await tx.previewLink.updateMany({ where: { madeBy: editorId, revokedAt: null }, data: { revokedAt: new Date() } });
  await assertAdministratorLeft(tx);
  await logged(by, tx, "disabled", `editor ${editorId}`);
}

/** Refused: NotPermitted. */
export async function enableEditor(by: Editor, tx: Transaction, editorId: string): Promise<void> {
  await assertAdministrator(by, tx);
  await assertEditorExists(tx, editorId);
  await tx.editor.update({ where: { id: editorId }, data: { disabledAt: null } });
  await logged(by, tx, "enabled", `editor ${editorId}`);
}

export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

async function newLink(tx: Transaction, editorId: string): Promise<OneTimeToken> {
  const token = randomBytes(32).toString("base64url");
  await tx.editorLink.deleteMany({ where: { editorId } });
  await tx.editorLink.create({
    data: { editorId, sha256: hashOfToken(token), expiresAt: new Date(Date.now() + LINK_HOURS * 3_600_000) },
  });
  return { editorId, token };
}

async function assertAdministrator(by: Editor, tx: Transaction): Promise<void> {
  if (!mayAdminister(by)) throw new NotPermitted("Only an administrator with a second factor may do this.");
  await assertEnabled(by, tx);
}

function assertNotSelf(by: Editor, editorId: string): void {
  if (by.id === editorId) throw new NotPermitted("Ask another administrator to change your own access.");
}

async function assertEditorExists(tx: Transaction, editorId: string): Promise<{ role: Role }> {
  const found = await tx.editor.findUnique({ where: { id: editorId }, select: { role: true } });
  if (!found) throw new NotPermitted("There is no such person.");
  return found;
}

/** Of two administrators who disable each other at the same moment the second finds out what the first has done. */
async function lockAdministrators(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT FROM editors WHERE role = 'administrator' ORDER BY editor_id FOR UPDATE`;
}

/** An empty list of people is how every site begins; one without an administrator is how it would end. */
async function assertAdministratorLeft(tx: Transaction): Promise<void> {
  const [people, administrators] = await Promise.all([
    tx.editor.count({ where: { disabledAt: null } }),
    tx.editor.count({ where: { disabledAt: null, role: "administrator" } }),
  ]);
  if (people > 0 && administrators === 0) throw new NotPermitted("There has to be an administrator.");
}
