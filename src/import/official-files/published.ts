import type { Chamber } from "#domain/roll-calls/roll-call.ts";
import type { FoundFile } from "./archives/found-file.ts";
import type { Fetch } from "./fetch-official.ts";
import { FileRejected } from "./formats/file-rejected.ts";
import { yearOfSession } from "./formats/parsed-roll-call.ts";

/** Where the chambers publish. Tests hand in a server of their own. */
export type Publishers = Record<Chamber, string>;
export const PUBLISHERS: Publishers = { senate: "https://www.senate.gov", house: "https://clerk.house.gov" };

/** One session of one chamber. */
export type Sitting = { chamber: Chamber; congress: number; session: 1 | 2 };

/** Where a roll call is published. */
export function rollCallUrl(publishers: Publishers, { chamber, congress, session }: Sitting, number: number): string {
  if (chamber === "house")
    return `${publishers.house}/evs/${yearOfSession(congress, session)}/roll${String(number).padStart(3, "0")}.xml`;
  const file = `vote_${congress}_${session}_${String(number).padStart(5, "0")}.xml`;
  return `${publishers.senate}/legislative/LIS/roll_call_votes/vote${congress}${session}/${file}`;
}

export function voteIndexUrl({ senate }: Publishers, { congress, session }: Sitting): string {
  return `${senate}/legislative/LIS/roll_call_lists/vote_menu_${congress}_${session}.xml`;
}

/** The official files of these roll calls, one after the other. */
export async function* fetchRollCalls(
  fetch: Fetch,
  publishers: Publishers,
  sitting: Sitting,
  numbers: readonly number[],
  signal?: AbortSignal,
): AsyncGenerator<FoundFile> {
  for (const number of numbers) yield await fetchFile(fetch, rollCallUrl(publishers, sitting, number), signal);
}

/** The official file at an address; what the publisher answers where there is none (yet) is no file. */
export async function fetchFile(fetch: Fetch, url: string, signal?: AbortSignal): Promise<FoundFile> {
  const path = new URL(url).pathname.slice(1);
  try {
    const fetched = await fetch(url, signal);
    if (fetched === null) return { path, unavailable: "the publisher has no such file" };
    if (isPlaceholder(fetched.bytes)) return { path, unavailable: "the publisher has a page here and no roll call" };
    return { path, bytes: fetched.bytes };
  } catch (error) {
    if (error instanceof FileRejected) return { path, rejected: error };
    throw error;
  }
}

/** Both chambers answer with a page of their site for a number that is not there yet, or a vote that was vacated. */
function isPlaceholder(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4096).toString("latin1");
  return /<html|<!doctype html|roll-call-vote-not-available|This vote was vacated/i.test(start);
}
