import "server-only";
import { createHash } from "node:crypto";
import { DISABLE_AFTER_DAYS } from "#domain/feeds/webhook.ts";
import type { PublicChange } from "#domain/history/public-change.ts";
import { database } from "../database/client.ts";
import { decrypted } from "../database/encrypted-field.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { listPublicChanges } from "../history/public-changes.ts";

/** A save that took so long becomes visible after later ones; whoever looks for changes looks back so far. */
const OVERLAP_MS = 600_000;

/** The id under which the log has what the program itself does. */
const ITSELF = "deliveries";

/**
 * Puts every public change that a webhook has not been told of into the queue, once, however many processes do this
 * at the same time: a message's id follows from the webhook and the change. Gives how many were put there.
 */
export async function enqueueChanges(messageOf: (change: PublicChange) => string): Promise<number> {
  const webhooks = await database().webhook.findMany({ where: { disabledAt: null } });
  let added = 0;
  for (const { webhookId, notifiedUntil, createdAt } of webhooks) {
    const now = new Date();
    const since = new Date(Math.max(notifiedUntil.getTime() - OVERLAP_MS, createdAt.getTime()));
    const changes = await listPublicChanges({ since: since.toISOString() });
    const { count } = await database().delivery.createMany({
      data: changes.toReversed().map((change) => ({
        messageId: messageId(webhookId, change.changeId),
        webhookId,
        about: `${change.kind}: ${change.title}`,
        body: messageOf(change),
      })),
      skipDuplicates: true,
    });
    added += count;
    await database().webhook.updateMany({ where: { webhookId, disabledAt: null }, data: { notifiedUntil: now } });
  }
  return added;
}

function messageId(webhookId: string, changeId: string): string {
  return `msg_${createHash("sha256").update(`${webhookId} ${changeId}`).digest("base64url").slice(0, 27)}`;
}

/** Where a message goes, and the secrets that sign it, the newest first; null where it is not to be sent any more. */
export async function findReceiver(webhookId: string): Promise<{ url: string; secrets: string[] } | null> {
  const row = await database().webhook.findUnique({ where: { webhookId, disabledAt: null } });
  if (!row) return null;
  const overlaps = row.previousSecret && row.previousUntil && row.previousUntil > new Date();
  const secrets = overlaps && row.previousSecret ? [row.secret, row.previousSecret] : [row.secret];
  return { url: row.url, secrets: secrets.map(decrypted) };
}

/**
 * Remembers since when a receiver fails. One that has failed for DISABLE_AFTER_DAYS, or says that it is gone, is
 * written to no more; the log and the page of webhooks say so.
 */
export async function rememberOutcome(webhookId: string, outcome: "arrived" | "failed" | "gone"): Promise<void> {
  if (outcome === "arrived") {
    await database().webhook.updateMany({
      where: { webhookId, failingSince: { not: null } },
      data: { failingSince: null },
    });
    return;
  }
  const now = new Date();
  await database().webhook.updateMany({ where: { webhookId, failingSince: null }, data: { failingSince: now } });
  const limit = new Date(now.getTime() - DISABLE_AFTER_DAYS * 86_400_000);
  const disabledWhy =
    outcome === "gone"
      ? "The server said that the address is gone (410)."
      : `Nothing arrived for ${DISABLE_AFTER_DAYS} days.`;
  await database().$transaction(async (tx) => {
    const { count } = await tx.webhook.updateMany({
      where: { webhookId, disabledAt: null, ...(outcome === "failed" && { failingSince: { lt: limit } }) },
      data: { disabledAt: now, disabledWhy },
    });
    if (count === 0) return;
    await tx.delivery.updateMany({
      where: { webhookId, deliveredAt: null, givenUpAt: null },
      data: { givenUpAt: now, outcome: "switched off" },
    });
    await logged({ id: ITSELF }, tx, "switched off", `webhook ${webhookId}`, disabledWhy);
  });
}
