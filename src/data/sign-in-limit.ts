import "server-only";
import { countedLimit } from "./counted-limit.ts";

const WINDOW_SECONDS = 15 * 60;

/** So many tries to sign in within a quarter of an hour: at one account, and from one network. */
export const TRIES = { account: 5, network: 20 } as const;

const atAccount = countedLimit({ keyPrefix: "sign-in-account", points: TRIES.account, duration: WINDOW_SECONDS });
const fromNetwork = countedLimit({ keyPrefix: "sign-in-network", points: TRIES.network, duration: WINDOW_SECONDS });

/** Counts one try to sign in; gives 0 where it may go on, else the minutes to wait. */
export async function minutesToWaitForSignIn(email: string, network: string): Promise<number> {
  const waits = await Promise.all([atAccount.minutesToWait(accountOf(email)), fromNetwork.minutesToWait(network)]);
  return Math.max(...waits);
}

/** Counts one try from a network that names no account. */
export function minutesToWaitAtDoor(network: string): Promise<number> {
  return fromNetwork.minutesToWait(network);
}

/** Forgets the tries at an account whose password was right. */
export function forgetTries(email: string): Promise<void> {
  return atAccount.forget(accountOf(email));
}

function accountOf(email: string): string {
  return email.trim().toLowerCase();
}
