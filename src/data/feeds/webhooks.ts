import "server-only";
import type { DeliveryLogEntry, WebhookSummary } from "#domain/feeds/webhook.ts";
import { database } from "../database/client.ts";

/** Every address that is told of changes, or was, by name. Secrets are in none. */
export async function listWebhooks(): Promise<WebhookSummary[]> {
  const rows = await database().webhook.findMany({ orderBy: [{ name: "asc" }, { createdAt: "asc" }] });
  const now = new Date();
  return rows.map((row) => ({
    webhookId: row.webhookId,
    name: row.name,
    url: row.url,
    createdAt: row.createdAt.toISOString(),
    failingSince: row.failingSince?.toISOString() ?? null,
    disabled: row.disabledAt && row.disabledWhy ? { at: row.disabledAt.toISOString(), why: row.disabledWhy } : null,
    overlapUntil: row.previousUntil && row.previousUntil > now ? row.previousUntil.toISOString() : null,
  }));
}

/** How many receivers fail, or were switched off because they failed. */
export async function countFailingWebhooks(): Promise<number> {
  return database().webhook.count({ where: { failingSince: { not: null } } });
}

/** The names of those that were switched off because nothing arrived, and that no administrator has looked after since. */
export async function listStoppedWebhooks(): Promise<string[]> {
  const rows = await database().webhook.findMany({
    where: { failingSince: { not: null }, disabledAt: { not: null } },
    orderBy: { name: "asc" },
    select: { name: true },
  });
  return rows.map(({ name }) => name);
}

/** The newest messages to one webhook with every attempt, newest first. */
export async function listDeliveries(webhookId: string, count: number): Promise<DeliveryLogEntry[]> {
  const rows = await database().delivery.findMany({
    where: { webhookId },
    orderBy: { deliveryId: "desc" },
    take: count,
    include: { tried: { orderBy: { attemptId: "asc" } } },
  });
  return rows.map(({ messageId, about, createdAt, dueAt, deliveredAt, givenUpAt, tried }) => ({
    messageId,
    about,
    createdAt: createdAt.toISOString(),
    dueAt: dueAt.toISOString(),
    state: deliveredAt ? "delivered" : givenUpAt ? "given_up" : "waiting",
    attempts: tried.map(({ at, milliseconds, outcome }) => ({ at: at.toISOString(), milliseconds, outcome })),
  }));
}
