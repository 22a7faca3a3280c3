import "server-only";
import { minutesToWait, rateLimiter } from "./rate-limiter.ts";

/** So many reports may come from one network in an hour. */
export const REPORTS_AN_HOUR = 5;

const reports = rateLimiter({ name: "report", limit: REPORTS_AN_HOUR, seconds: 3600 });

/** Counts one report of this network; gives 0 where it may be taken, else the minutes to wait. */
export async function minutesUntilReport(clientNetwork: string): Promise<number> {
  return minutesToWait(await reports.count(clientNetwork));
}
