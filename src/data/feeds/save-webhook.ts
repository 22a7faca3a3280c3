import { randomBytes, randomUUID } from "node:crypto";
import { type Editor, mayAdminister, NotPermitted } from "#domain/editors/editor.ts";
import { OVERLAP_HOURS, pingMessage, type WebhookInput, webhookSchema } from "#domain/feeds/webhook.ts";
import type { Transaction } from "../database/connect.ts";
import { encrypted } from "../database/encrypted-field.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";

/** A webhook with its secret, which is shown once. */
export type NewSecret = { webhookId: string; secret: string };

/** Adds an address that is told of every public change from now on. Refused: ZodError, NotPermitted. */
export async function addWebhook(by: Editor, tx: Transaction, input: WebhookInput): Promise<NewSecret> {
  await assertAdministrator(by, tx);
  const { name, url } = webhookSchema.parse(input);
  const secret = newSecret();
  const { webhookId } = await tx.webhook.create({ data: { name, url, secret: encrypted(secret) } });
  await logged(by, tx, "added a webhook", subjectOf(webhookId), `${name}, ${new URL(url).host}`);
  return { webhookId, secret };
}

/** A new secret. The old one signs beside it for OVERLAP_HOURS, so that no message is refused meanwhile. Refused: NotPermitted. */
export async function rotateSecret(by: Editor, tx: Transaction, webhookId: string): Promise<NewSecret> {
  await assertAdministrator(by, tx);
  const { secret: previousSecret } = await tx.webhook.findUniqueOrThrow({ where: { webhookId } });
  const secret = newSecret();
  const previousUntil = new Date(Date.now() + OVERLAP_HOURS * 3_600_000);
  await tx.webhook.update({ where: { webhookId }, data: { secret: encrypted(secret), previousSecret, previousUntil } });
  await logged(by, tx, "gave a new secret to", subjectOf(webhookId));
  return { webhookId, secret };
}

/** Ends or takes up again what is sent there. What waits while it is ended is not sent later. Refused: NotPermitted. */
export async function switchWebhook(by: Editor, tx: Transaction, webhookId: string, on: boolean): Promise<void> {
  await assertAdministrator(by, tx);
  const now = new Date();
  const data = on
    ? { disabledAt: null, disabledWhy: null, failingSince: null, notifiedUntil: now }
    : { disabledAt: now, disabledWhy: `Switched off by ${by.name}.`, failingSince: null };
  await tx.webhook.update({ where: { webhookId }, data });
  if (!on) {
    await tx.delivery.updateMany({
      where: { webhookId, deliveredAt: null, givenUpAt: null },
      data: { givenUpAt: now, outcome: "switched off" },
    });
  }
  await logged(by, tx, on ? "switched on" : "switched off", subjectOf(webhookId));
}

/** Sends a test message. Refused: NotPermitted. */
export async function pingWebhook(by: Editor, tx: Transaction, webhookId: string): Promise<void> {
  await assertAdministrator(by, tx);
  const messageId = `msg_${randomUUID()}`;
  const body = pingMessage(new Date().toISOString());
  await tx.delivery.create({ data: { messageId, webhookId, about: "Test", body } });
  await logged(by, tx, "sent a test to", subjectOf(webhookId));
}

/** As the specification writes secrets: 256 bits, with a mark by which searches for leaked secrets find it. */
function newSecret(): string {
  return `whsec_${randomBytes(32).toString("base64")}`;
}

const subjectOf = (webhookId: string) => `webhook ${webhookId}`;

async function assertAdministrator(by: Editor, tx: Transaction): Promise<void> {
  if (!mayAdminister(by)) throw new NotPermitted("Only an administrator with a second factor may do this.");
  await assertEnabled(by, tx);
}
