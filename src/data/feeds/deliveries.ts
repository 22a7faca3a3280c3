import "server-only";
import { z } from "zod";
import { database } from "../database/client.ts";
import { parseRow, parseRows } from "../database/parse-rows.ts";

/** A message that this process alone may send until its lease ends. `attempts` counts this one. */
export type LeasedDelivery = z.infer<typeof leasedRow>;

const leasedRow = z.object({
  deliveryId: z.bigint(),
  messageId: z.string(),
  webhookId: z.string().nullable(),
  subscriptionId: z.string().nullable(),
  editorId: z.string().nullable(),
  about: z.string(),
  body: z.string(),
  attempts: z.number(),
});

/** What came of one attempt. `next`: when to try again; null where it is given up. */
export type DeliveryOutcome = { outcome: string; milliseconds: number } & (
  | { delivered: true }
  | { delivered: false; next: Date | null }
);

/**
 * Takes up to `count` messages that are due. However many processes ask, each message goes to one of them; where that
 * one is killed, the lease ends and another takes it. So a message may arrive twice, and is never lost.
 */
export async function leaseDue(count: number, leaseSeconds: number): Promise<LeasedDelivery[]> {
  const rows = await database().$queryRaw`
    UPDATE deliveries SET attempts = attempts + 1, leased_until = now() + make_interval(secs => ${leaseSeconds})
    WHERE delivery_id IN (
      SELECT delivery_id FROM deliveries
      WHERE delivered_at IS NULL AND given_up_at IS NULL AND due_at <= now()
        AND (leased_until IS NULL OR leased_until <= now())
      ORDER BY due_at, delivery_id LIMIT ${count} FOR UPDATE SKIP LOCKED)
    RETURNING delivery_id AS "deliveryId", message_id AS "messageId", webhook_id AS "webhookId",
      subscription_id AS "subscriptionId", editor_id AS "editorId", about, body, attempts`;
  return parseRows(leasedRow, rows);
}

/** Writes down what came of it. Nothing is written where the lease had ended and another process has taken it since. */
export async function recordOutcome(
  { deliveryId, webhookId, attempts }: LeasedDelivery,
  result: DeliveryOutcome,
): Promise<void> {
  const { outcome, milliseconds } = result;
  const now = new Date();
  const end = result.delivered ? { deliveredAt: now } : result.next ? { dueAt: result.next } : { givenUpAt: now };
  await database().$transaction(async (tx) => {
    const { count } = await tx.delivery.updateMany({
      where: { deliveryId, attempts, deliveredAt: null, givenUpAt: null },
      data: { ...end, outcome, leasedUntil: null },
    });
    if (count === 0) return;
    // Of a letter nothing is kept once it has been sent, or given up.
    if (webhookId === null && !("dueAt" in end)) await tx.delivery.deleteMany({ where: { deliveryId } });
    else await tx.deliveryAttempt.create({ data: { deliveryId, milliseconds, outcome } });
  });
}

/** Deletes messages that ended so many days ago: their log is for finding faults, not for keeping. */
export async function forgetDeliveries(days: number): Promise<void> {
  const before = new Date(Date.now() - days * 86_400_000);
  await database().delivery.deleteMany({
    where: { OR: [{ deliveredAt: { lt: before } }, { givenUpAt: { lt: before } }] },
  });
}

/** Whether the database takes writes: a streaming replica, or one whose disk is full, takes none. */
export async function acceptsWrites(): Promise<boolean> {
  const rows = await database().$queryRaw`
    SELECT NOT (pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean) AS accepts`;
  return parseRow(z.object({ accepts: z.boolean() }), rows).accepts;
}
