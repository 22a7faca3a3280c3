import "server-only";
import { type RateLimitStatus, rateLimiter } from "./rate-limiter.ts";

const DAY_SECONDS = 86_400;

/**
 * So many wrong codes of an account are looked at in a day, wherever they come from: whoever gives one has given the
 * password. Of a million codes three are right at any moment, so that a year of guessing finds one in 90
 * (docs/decisions/0086). Right ones are not counted.
 */
export const WRONG_CODES_A_DAY = 10;

const limits = {
  app: rateLimiter({ name: "code-app", limit: WRONG_CODES_A_DAY, seconds: DAY_SECONDS }),
  // Apart, so that whoever guesses at one does not close the other; nobody guesses 59 bits.
  recovery: rateLimiter({ name: "code-recovery", limit: WRONG_CODES_A_DAY, seconds: DAY_SECONDS }),
} as const;

/** Counts a code that is tried at an account; -1 takes a right one back. */
export function codeTried(editorId: string, kind: keyof typeof limits, points = 1): Promise<RateLimitStatus> {
  return limits[kind].count(editorId, points);
}
