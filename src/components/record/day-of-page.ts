import { cache } from "react";
import type { AsOf } from "#domain/public-record.ts";
import { asOfAddress } from "./address.ts";

/** Of each page that is being made, the day whose record it shows; React keeps them apart. */
const ofThisPage = cache((): { day: AsOf } => ({ day: null }));

/** Says so for the links of this page. To be called before they are made, by whoever holds the page. */
export function showDay(day: AsOf): void {
  ofThisPage().day = day;
}

/** What has a page for every day: senators, statements, roll calls, comparisons, and their lists. */
const WITH_A_PAST = ["senators", "statements", "roll-calls", "comparisons"];
/** Pages below them that show one version or all votes, whatever the day. */
const WITHOUT_A_PAST = ["versions", "votes"];

function hasAPast(address: string): boolean {
  const [, first = "", ...rest] = (address.split(/[?#]/)[0] ?? "").split("/");
  return WITH_A_PAST.includes(first) && !rest.some((part) => WITHOUT_A_PAST.includes(part));
}

/** Where a link leads: from a page of a past day to the same day, where there is such a page; else to now. */
export function onSameDay(address: string): string {
  const { day } = ofThisPage();
  return day !== null && hasAPast(address) ? asOfAddress(address, day) : address;
}
