import "server-only";
import { minutesToWait, windowLimit } from "./window-limit.ts";

/** So many reports may come from one network in an hour. */
export const REPORTS_AN_HOUR = 5;

const reports = windowLimit({ name: "report", limit: REPORTS_AN_HOUR, seconds: 3600 });

/** Counts one report of this network; gives 0 where it may be taken, else the minutes to wait. */
export async function minutesUntilReport(network: string): Promise<number> {
  return minutesToWait(await reports.count(network));
}
