import "server-only";
import { minutesToWait, windowLimit } from "./window-limit.ts";

/** So many times may one network ask in an hour, and so many letters to one address does asking bring in a day. */
export const ASKED_AN_HOUR = 10;
export const LETTERS_A_DAY = 3;

const LIMITS = {
  network: windowLimit({ name: "follow-network", limit: ASKED_AN_HOUR, seconds: 3600 }),
  address: windowLimit({ name: "follow-address", limit: LETTERS_A_DAY, seconds: 86_400 }),
};

/** Counts one time and gives 0 where it is within the limit, else the minutes to wait. */
export async function minutesUntilAllowed(kind: keyof typeof LIMITS, of: string): Promise<number> {
  return minutesToWait(await LIMITS[kind].count(of));
}
