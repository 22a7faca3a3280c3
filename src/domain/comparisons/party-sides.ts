/** Which side most of a party took on a roll call. One rule for every party, whatever its letter or size. */
import type { Side } from "../roll-calls/reading.ts";
import type { TallyRow, VoteCast } from "../roll-calls/roll-call.ts";
import { totalsByParty } from "./tally.ts";

/** What official files print beside those who are of no party; Senator Lieberman was an "Independent Democrat". */
const NO_PARTY: readonly string[] = ["I", "ID"];

/**
 * By printed party letter; null where as many voted Yea as Nay, or nobody voted either way. Independents are no party:
 * no side is theirs.
 */
export function partySides(tally: readonly TallyRow[]): Map<string, Side | null> {
  return new Map(
    totalsByParty(tally).map(({ party, totals }) => {
      if (NO_PARTY.includes(party) || totals.yea === totals.nay) return [party, null];
      return [party, totals.yea > totals.nay ? "yea" : "nay"];
    }),
  );
}

/** Whether this vote is on the other side from most of the voter's party. Votes that take no side never are. */
export function isAgainstParty(voteCast: VoteCast, partySide: Side | null | undefined): boolean {
  if (!partySide || (voteCast !== "yea" && voteCast !== "nay")) return false;
  return voteCast !== partySide;
}
