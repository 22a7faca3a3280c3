import "server-only";
import { randomBytes, randomUUID } from "node:crypto";
import type { EmailMessage } from "#domain/feeds/email.ts";
import {
  CONFIRM_HOURS,
  concerns,
  type Followed,
  FREQUENCIES,
  FREQUENCY_DAYS,
  type Frequency,
  type SubscriptionRequest,
} from "#domain/feeds/subscription.ts";
import type { PublicChange } from "#domain/history/public-change.ts";
import { database } from "../database/client.ts";
import type { Transaction } from "../database/connect.ts";
import { listPublicChanges } from "../history/public-changes.ts";

/** One reader's wish, as its own page shows it; the address is in none. */
export type Subscription = Followed & { frequency: Frequency; confirmed: boolean };

type Row = { follows: string; subject: string; frequency: string; confirmedAt: Date | null };

/** A save that took so long becomes visible after later ones: letters tell of what is older. */
const LAG_MS = 600_000;

/**
 * Remembers that somebody wants to be written to, and puts a letter into the queue that asks for a yes. Whoever said
 * yes before gets a letter that says so, and nothing is changed: nobody can change what another follows. `emailOf` is
 * given the token of the links.
 */
export async function requestSubscription(
  { email, what: { follows, subject }, frequency }: SubscriptionRequest,
  emailOf: (subscriber: { token: string; confirmed: boolean }) => EmailMessage,
): Promise<void> {
  await database().$transaction(async (tx) => {
    const key = { email_follows_subject: { email, follows, subject } };
    const found = await tx.subscription.findUnique({ where: key });
    const confirmed = Boolean(found?.confirmedAt);
    const { subscriptionId, token } =
      found && confirmed
        ? found
        : await tx.subscription.upsert({
            where: key,
            create: { email, follows, subject, frequency, token: randomBytes(24).toString("base64url") },
            update: { frequency, createdAt: new Date() },
          });
    await queue(tx, subscriptionId, emailOf({ token, confirmed }));
  });
}

async function queue(tx: Transaction, subscriptionId: string, message: EmailMessage): Promise<void> {
  await tx.delivery.create({
    data: { messageId: `letter_${randomUUID()}`, subscriptionId, about: "Letter", body: JSON.stringify(message) },
  });
}

/** What the links of this token are about; null where there is nothing, or no more. */
export async function findSubscription(token: string): Promise<Subscription | null> {
  const row = await database().subscription.findUnique({ where: { token } });
  return row && toSubscription(row);
}

function toSubscription({ follows, subject, frequency, confirmedAt }: Row): Subscription {
  return {
    follows: follows as Followed["follows"],
    subject,
    frequency: FREQUENCIES.find((each) => each === frequency) ?? "weekly",
    confirmed: confirmedAt !== null,
  };
}

/** Somebody said yes, within CONFIRM_HOURS: from now on they are written to. False where there was nothing to say yes to. */
export async function confirmSubscription(token: string): Promise<boolean> {
  const now = new Date();
  const { count } = await database().subscription.updateMany({
    where: { token, confirmedAt: null, createdAt: { gt: hoursAgo(CONFIRM_HOURS) } },
    data: { confirmedAt: now, notifiedUntil: now },
  });
  return count > 0 || (await findSubscription(token))?.confirmed === true;
}

/** Deletes the address with all that waits to be sent to it. Doing it again changes nothing. */
export async function endSubscription(token: string): Promise<void> {
  await database().subscription.deleteMany({ where: { token } });
}

/** Deletes addresses of which nobody said that they are theirs. */
export async function forgetUnconfirmed(): Promise<void> {
  await database().subscription.deleteMany({
    where: { confirmedAt: null, createdAt: { lt: hoursAgo(CONFIRM_HOURS) } },
  });
}

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

/**
 * Puts a letter into the queue for everybody for whom it is time and something has changed. Each change is in one letter
 * to one reader, however many processes do this at once. Gives how many letters were put there.
 */
export async function queueDigests(
  emailOf: (followed: Followed, token: string, changes: PublicChange[]) => Promise<EmailMessage>,
): Promise<number> {
  const until = new Date(Date.now() - LAG_MS);
  const due = await database().subscription.findMany({
    where: {
      OR: FREQUENCIES.map((frequency) => ({
        frequency,
        confirmedAt: { not: null },
        notifiedUntil: { lte: new Date(until.getTime() - FREQUENCY_DAYS[frequency] * 86_400_000) },
      })),
    },
  });
  let queued = 0;
  for (const row of due) {
    const { subscriptionId, notifiedUntil, token } = row;
    const followed = toSubscription(row);
    const between = { since: notifiedUntil.toISOString(), before: until.toISOString() };
    const changes = (await listPublicChanges(between)).filter((change) => concerns(followed, change));
    const message = changes.length > 0 ? await emailOf(followed, token, changes) : null;
    await database().$transaction(async (tx) => {
      // Of two processes the second finds that the reader was told meanwhile.
      const { count } = await tx.subscription.updateMany({
        where: { subscriptionId, notifiedUntil },
        data: { notifiedUntil: until },
      });
      if (count === 0 || !message) return;
      await queue(tx, subscriptionId, message);
      queued += 1;
    });
  }
  return queued;
}

/** Whom a letter goes to; null where they are not written to any more. */
export async function findAddressee(
  subscriptionId: string,
): Promise<{ email: string; token: string; confirmed: boolean } | null> {
  const row = await database().subscription.findUnique({ where: { subscriptionId } });
  return row && { email: row.email, token: row.token, confirmed: row.confirmedAt !== null };
}
