import { setTimeout as wait } from "node:timers/promises";
import { addressOfChange, stopAddress } from "#components/record/address.ts";
import { announceChanges } from "#data/announce.ts";
import { forgetDeliveries, type LeasedDelivery, leaseDue, settle } from "#data/deliveries.ts";
import { findFollowedName } from "#data/followed-name.ts";
import { forgetUnconfirmed, queueDigests } from "#data/subscriptions.ts";
import { digest } from "#domain/letter.ts";
import { changeMessage, secondsToWait } from "#domain/webhook.ts";
import { env, mailSettings } from "#env.ts";
import { log } from "#log.ts";
import type { Attempt } from "./attempt.ts";
import type { Outside } from "./post-safely.ts";
import { closeMail, sendLetter } from "./send-letter.ts";
import { sendToWebhook } from "./send-to-webhook.ts";

/** Longer than any attempt takes; after that another process may take a message over. */
const LEASE_SECONDS = 60;
const AT_ONCE = 4;
const REST_MS = 3000;
const LOG_DAYS = 30;
const FORGET_EVERY_MS = 3_600_000;

/** Announces what changed and sends what is due, until told to stop; what is under way is finished first. */
export async function deliverUntilStopped(signal: AbortSignal): Promise<void> {
  let forgotAt = 0;
  while (!signal.aborted) {
    // One after the other, and each whatever came of the others: a fault in one does not hold back the rest.
    await attempted("announce changes", announce);
    if (mailSettings()) await attempted("write letters", writeDigests);
    while (!signal.aborted && (await attempted("send what is due", () => deliverDue())));
    if (Date.now() - forgotAt > FORGET_EVERY_MS) {
      await attempted("forget old messages", () => forgetDeliveries(LOG_DAYS));
      await attempted("forget unconfirmed addresses", forgetUnconfirmed);
      forgotAt = Date.now();
    }
    await wait(REST_MS, undefined, { signal }).catch(() => {});
  }
  closeMail();
}

/** The database may be away for a moment; what is due stays due. */
async function attempted<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    log.error({ err: error }, `deliveries could not ${what}`);
    return undefined;
  }
}

/** Puts what changed into the queue. Gives how many messages were added. */
export async function announce(): Promise<number> {
  return announceChanges((change) => changeMessage(change, env().SITE_URL + addressOfChange(change)));
}

/** Puts a letter into the queue for every reader for whom it is time. Gives how many. */
export async function writeDigests(): Promise<number> {
  const { SITE_URL } = env();
  return queueDigests(async (followed, token, changes) =>
    digest((await findFollowedName(followed)) ?? followed.subject, changes, {
      stop: SITE_URL + stopAddress(token),
      all: SITE_URL,
      addressOf: (change) => SITE_URL + addressOfChange(change),
    }),
  );
}

/** Sends what is due now, a few at once. Gives how many were tried. */
export async function deliverDue(outside?: Outside): Promise<number> {
  const due = await leaseDue(AT_ONCE, LEASE_SECONDS);
  await Promise.all(due.map((delivery) => deliverOne(delivery, outside)));
  return due.length;
}

async function deliverOne(delivery: LeasedDelivery, outside?: Outside): Promise<void> {
  const began = performance.now();
  const attempt = await attemptAt(delivery, outside);
  const milliseconds = Math.round(performance.now() - began);
  const { outcome, delivered } = attempt;
  if (delivered) return settle(delivery, { delivered: true, outcome, milliseconds });
  const seconds = attempt.last ? null : secondsToWait(delivery.attempts, Math.random());
  const next = seconds === null ? null : new Date(Date.now() + seconds * 1000);
  return settle(delivery, { delivered: false, outcome, milliseconds, next });
}

async function attemptAt(delivery: LeasedDelivery, outside?: Outside): Promise<Attempt> {
  const { webhookId, subscriptionId } = delivery;
  try {
    if (webhookId !== null) return await sendToWebhook({ ...delivery, webhookId }, outside);
    if (subscriptionId !== null) return await sendLetter({ ...delivery, subscriptionId });
    return { delivered: false, outcome: "no receiver", last: true };
  } catch (error) {
    log.error({ err: error, messageId: delivery.messageId }, "a message could not be sent");
    return { delivered: false, outcome: "failed on this server; its log says why" };
  }
}
