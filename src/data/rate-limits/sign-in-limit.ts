import "server-only";
import { minutesToWait, rateLimiter } from "./rate-limiter.ts";

const QUARTER_SECONDS = 15 * 60;
const DAY_SECONDS = 86_400;

/**
 * So many wrong passwords are looked at. What a stranger can use up is the stranger's: a network, and that network at
 * one account. The bound of an account in all is what guessing would need, not what annoys: a password that we take is
 * not among the 10,000,000,000 that are guessed first, so that a year of this finds it with a chance of 4 in 10,000 at
 * the most (docs/decisions/0087). It holds for devices that the account was never used on; a known one has a count of its own.
 */
export const TRIES = { pair: 5, pairADay: 20, network: 20, accountADay: 10_000, device: 10 } as const;

const pair = rateLimiter({ name: "sign-in-pair", limit: TRIES.pair, seconds: QUARTER_SECONDS });
const pairADay = rateLimiter({ name: "sign-in-pair-day", limit: TRIES.pairADay, seconds: DAY_SECONDS });
const network = rateLimiter({ name: "sign-in-network", limit: TRIES.network, seconds: QUARTER_SECONDS });
const accountADay = rateLimiter({ name: "sign-in-account-day", limit: TRIES.accountADay, seconds: DAY_SECONDS });
const device = rateLimiter({ name: "sign-in-device", limit: TRIES.device, seconds: QUARTER_SECONDS });

/** Who tries to sign in: at which account, from which network, and on which device, where the account knows it. */
export type Trying = { email: string; network: string; device: string | null };

/** How a try stands. `minutes`: to wait; 0 where it may go on. `atAccount`: wrong ones of a day, by strangers. */
export type Tried = { minutes: number; atAccount: number; wasRight(): Promise<void> };

/** Counts one try to sign in with a password; `wasRight` takes it back. */
export async function triedToSignIn(trying: Trying): Promise<Tried> {
  const account = accountOf(trying.email);
  const both = `${account} ${trying.network}`;
  const counts = trying.device
    ? [{ limit: device, of: `${account} ${trying.device}` }]
    : [
        { limit: pair, of: both },
        { limit: pairADay, of: both },
        { limit: network, of: trying.network },
        // Last, because whoever was refused before is not counted here: one network cannot use it up.
        { limit: accountADay, of: account },
      ];
  const counted: typeof counts = [];
  const wasRight = async () => {
    await Promise.all(counted.map(({ limit, of }) => limit.count(of, -1)));
  };
  let atAccount = 0;
  for (const { limit, of } of counts) {
    const status = await limit.count(of);
    if (!status.allowed) return { minutes: minutesToWait(status), atAccount, wasRight };
    counted.push({ limit, of });
    if (limit === accountADay) atAccount = status.limit - status.remaining;
  }
  return { minutes: 0, atAccount, wasRight };
}

/** An address as accounts go by it. */
export function accountOf(email: string): string {
  return email.trim().toLowerCase();
}
