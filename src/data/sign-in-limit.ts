import "server-only";
import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "./client.ts";
import { keyedHash } from "./keyed-hash.ts";

const WINDOW_SECONDS = 15 * 60;

/** So many tries to sign in within a quarter of an hour: at one account, and from one network. */
export const TRIES = { account: 5, network: 20 } as const;

const limiters = new Map<keyof typeof TRIES, RateLimiterPrisma>();

/** Counts one try to sign in; gives 0 where it may go on, else the minutes to wait. */
export async function minutesToWaitForSignIn(email: string, network: string): Promise<number> {
  const waits = await Promise.all([wait("account", email.trim().toLowerCase()), wait("network", network)]);
  return Math.max(...waits);
}

/** Counts one try from a network that names no account. */
export function minutesToWaitAtDoor(network: string): Promise<number> {
  return wait("network", network);
}

/** Forgets the tries at an account whose password was right. */
export async function forgetTries(email: string): Promise<void> {
  await limiterOf("account").delete(keyedHash(email.trim().toLowerCase()));
}

async function wait(kind: keyof typeof TRIES, key: string): Promise<number> {
  try {
    await limiterOf(kind).consume(keyedHash(key));
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
  }
}

function limiterOf(kind: keyof typeof TRIES): RateLimiterPrisma {
  const held = limiters.get(kind);
  if (held) return held;
  const limit = { keyPrefix: `sign-in-${kind}`, points: TRIES[kind], duration: WINDOW_SECONDS };
  const made = new RateLimiterPrisma({
    ...limit,
    storeClient: database(),
    tableName: "rateLimit",
    insuranceLimiter: new RateLimiterMemory(limit),
  });
  limiters.set(kind, made);
  return made;
}
