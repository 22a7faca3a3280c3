import { setTimeout as wait } from "node:timers/promises";
import {
  acceptsWrites,
  forgetDeliveries,
  type LeasedDelivery,
  leaseDue,
  recordOutcome,
} from "#data/feeds/deliveries.ts";
import { enqueueChanges } from "#data/feeds/enqueue-deliveries.ts";
import { forgetUnconfirmed, queueDigests } from "#data/feeds/subscriptions.ts";
import { findFollowedName } from "#data/people/followed-name.ts";
import { digest } from "#domain/feeds/email.ts";
import { changeMessage, secondsToWait } from "#domain/feeds/webhook.ts";
import { changePath, unsubscribePath } from "#domain/site/paths.ts";
import { env, mailSettings } from "#env.ts";
import type { Outside } from "#import/sources/safe-request.ts";
import { log } from "#log.ts";
import type { Attempt } from "./attempt.ts";
import { closeMail, sendEditorEmail, sendEmail } from "./send-email.ts";
import { sendToWebhook } from "./send-to-webhook.ts";

/** Longer than any attempt takes; after that another process may take a message over. */
const LEASE_SECONDS = 60;
const AT_ONCE = 4;
const PAUSE_MS = 3000;
const PAUSE_AFTER_ERROR_MS = 30_000;
const LOG_DAYS = 30;
const FORGET_EVERY_MS = 3_600_000;

/** Announces what changed and sends what is due, until told to stop; what is under way is finished first. */
export async function deliverUntilStopped(signal: AbortSignal): Promise<void> {
  let forgotAt = 0;
  while (!signal.aborted) {
    const forgets = Date.now() - forgotAt > FORGET_EVERY_MS;
    const sound = await attempted("a round", () => round(signal, forgets));
    if (sound && forgets) forgotAt = Date.now();
    await wait(sound ? PAUSE_MS : PAUSE_AFTER_ERROR_MS, undefined, { signal }).catch(() => {});
  }
  closeMail();
}

/** A replica takes no writes: beside it nothing is sent. */
async function round(signal: AbortSignal, forgets: boolean): Promise<void> {
  if (!(await acceptsWrites())) return;
  // Each whatever came of the others: a fault in one does not hold back the rest.
  const steps = [
    attempted("enqueue changes", enqueueChangeMessages),
    ...(mailSettings() ? [attempted("enqueue digests", writeDigests)] : []),
    ...(forgets
      ? [
          attempted("forget old messages", () => forgetDeliveries(LOG_DAYS)),
          attempted("forget unconfirmed addresses", forgetUnconfirmed),
        ]
      : []),
  ];
  await Promise.all(steps);
  while (!signal.aborted && (await deliverDue()) > 0);
}

/** Whether it worked. The database may be away for a moment; what is due stays due. */
async function attempted(what: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    log.error({ err: error }, `deliveries: an error: ${what}`);
    return false;
  }
}

/** Puts what changed into the queue. Gives how many messages were added. */
export async function enqueueChangeMessages(): Promise<number> {
  return enqueueChanges((change) => changeMessage(change, env().SITE_URL + changePath(change)));
}

/** Puts an email into the queue for every reader for whom it is time. Gives how many. */
export async function writeDigests(): Promise<number> {
  const { SITE_URL } = env();
  return queueDigests(async (followed, token, changes) =>
    digest((await findFollowedName(followed)) ?? followed.subject, changes, {
      stop: SITE_URL + unsubscribePath(token),
      all: SITE_URL,
      urlOf: (change) => SITE_URL + changePath(change),
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
  if (delivered) return recordOutcome(delivery, { delivered: true, outcome, milliseconds });
  const seconds = attempt.last ? null : secondsToWait(delivery.attempts, Math.random());
  const next = seconds === null ? null : new Date(Date.now() + seconds * 1000);
  return recordOutcome(delivery, { delivered: false, outcome, milliseconds, next });
}

async function attemptAt(delivery: LeasedDelivery, outside?: Outside): Promise<Attempt> {
  const { webhookId, subscriptionId, editorId } = delivery;
  try {
    if (webhookId !== null) return await sendToWebhook({ ...delivery, webhookId }, outside);
    if (subscriptionId !== null) return await sendEmail({ ...delivery, subscriptionId });
    if (editorId !== null) return await sendEditorEmail({ ...delivery, editorId });
    return { delivered: false, outcome: "no receiver", last: true };
  } catch (error) {
    log.error({ err: error, messageId: delivery.messageId }, "a message could not be sent");
    return { delivered: false, outcome: "failed on this server; its log says why" };
  }
}
