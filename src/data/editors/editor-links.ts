import "server-only";
import { randomUUID } from "node:crypto";
import { database } from "../database/client.ts";
import { logged } from "./add-audit-entry.ts";
import { endAccess } from "./end-access.ts";
import { notifyEditor } from "./notify-editor.ts";
import { hashOfToken } from "./save-editor.ts";

/** Whose one-time link this is; null where it does not exist, was used, has expired, or its person is disabled. */
export async function findLink(token: string): Promise<{ editorId: string; name: string; email: string } | null> {
  const link = await database().editorLink.findUnique({
    where: { sha256: hashOfToken(token), usedAt: null, expiresAt: { gt: new Date() }, editor: { disabledAt: null } },
    select: { editorId: true, editor: { select: { name: true, email: true } } },
  });
  return link && { editorId: link.editorId, ...link.editor };
}

/** Sets the password by a one-time link, once, and ends all sessions. False where the link is no longer good. */
export async function setPasswordByLink(token: string, passwordHash: string): Promise<boolean> {
  const sha256 = hashOfToken(token);
  const now = new Date();
  return database().$transaction(async (tx) => {
    // Of two at the same moment the second finds nothing to update.
    const { count } = await tx.editorLink.updateMany({
      where: { sha256, usedAt: null, expiresAt: { gt: now }, editor: { disabledAt: null } },
      data: { usedAt: now },
    });
    if (count === 0) return false;
    const { editorId } = await tx.editorLink.findUniqueOrThrow({ where: { sha256 } });
    const key = { providerId: "credential", accountId: editorId };
    await tx.editorCredential.upsert({
      where: { providerId_accountId: key },
      create: { id: randomUUID(), editorId, ...key, password: passwordHash },
      update: { password: passwordHash },
    });
    await endAccess(editorId, tx);
    await notifyEditor(tx, editorId, { what: "password_set" });
    await logged({ id: editorId }, tx, "set a password by a one-time link", `editor ${editorId}`);
    return true;
  });
}
