import { totalsOf } from "#domain/comparisons/tally.ts";
import type { RollCall } from "#domain/roll-calls/roll-call.ts";

/** "rejected 54–45", "agreed to 52–42": the official result, in one word or two, with Yeas and Nays. */
export function writtenResult(rollCall: Pick<RollCall, "result" | "tally">): string {
  const { yea, nay } = totalsOf(rollCall.tally);
  return `${resultWord(rollCall.result)} ${yea}–${nay}`;
}

function resultWord(result: string): string {
  if (/reject|fail|not (agreed|passed|sustained)|defeat/i.test(result)) return "rejected";
  if (/agreed/i.test(result)) return "agreed to";
  return /pass/i.test(result) ? "passed" : result.toLowerCase();
}
