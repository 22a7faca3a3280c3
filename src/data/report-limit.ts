import "server-only";
import { countedLimit } from "./counted-limit.ts";

/** So many reports may come from one network in an hour. */
export const REPORTS_AN_HOUR = 5;

const reports = countedLimit({ keyPrefix: "report", points: REPORTS_AN_HOUR, duration: 3600 });

/** Counts one report of this network; gives 0 where it may be taken, else the minutes to wait. */
export function minutesToWait(network: string): Promise<number> {
  return reports.minutesToWait(network);
}
