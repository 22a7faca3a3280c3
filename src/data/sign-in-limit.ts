import "server-only";
import { minutesToWait, windowLimit } from "./window-limit.ts";

const WINDOW_SECONDS = 15 * 60;

/** So many tries to sign in within a quarter of an hour: at one account, and from one network. */
export const TRIES = { account: 5, network: 20 } as const;

const atAccount = windowLimit({ name: "sign-in-account", limit: TRIES.account, seconds: WINDOW_SECONDS });
const fromNetwork = windowLimit({ name: "sign-in-network", limit: TRIES.network, seconds: WINDOW_SECONDS });

/** Counts one try to sign in; gives 0 where it may go on, else the minutes to wait. */
export async function minutesToWaitForSignIn(email: string, network: string): Promise<number> {
  const standings = await Promise.all([atAccount.count(accountOf(email)), fromNetwork.count(network)]);
  return Math.max(...standings.map(minutesToWait));
}

/** Counts one try from a network that names no account. */
export async function minutesToWaitAtDoor(network: string): Promise<number> {
  return minutesToWait(await fromNetwork.count(network));
}

/** Forgets the tries at an account whose password was right. */
export function forgetTries(email: string): Promise<void> {
  return atAccount.forget(accountOf(email));
}

function accountOf(email: string): string {
  return email.trim().toLowerCase();
}
