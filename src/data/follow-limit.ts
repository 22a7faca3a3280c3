import "server-only";
import { countedLimit } from "./counted-limit.ts";

/** So many times may one network ask in an hour, and so many letters to one address does asking bring in a day. */
export const ASKED_AN_HOUR = 10;
export const LETTERS_A_DAY = 3;

const LIMITS = {
  network: countedLimit({ keyPrefix: "follow-network", points: ASKED_AN_HOUR, duration: 3600 }),
  address: countedLimit({ keyPrefix: "follow-address", points: LETTERS_A_DAY, duration: 86_400 }),
};

/** Counts one time and gives 0 where it is within the limit, else the minutes to wait. */
export function minutesUntilAllowed(kind: keyof typeof LIMITS, of: string): Promise<number> {
  return LIMITS[kind].minutesToWait(of);
}
