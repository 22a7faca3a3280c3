/** The public wording of a vote in sentences; tables and lists have the official word. */
import type { Effect } from "../roll-calls/reading.ts";
import type { VoteCast } from "../roll-calls/roll-call.ts";

const VOTED: Record<VoteCast, string> = {
  yea: "voted yes",
  nay: "voted no",
  present: "voted present",
  not_voting: "did not vote",
  candidate: "voted for a candidate",
};

/** Says how a member voted: "voted yes", "did not vote". */
export function votedPhrase(voteCast: VoteCast): string {
  return VOTED[voteCast];
}

const WORKED: Record<Effect, string> = {
  advances: "worked for the proposition",
  blocks: "worked against the proposition",
  neither: "worked neither for nor against the proposition",
};

/** Says what one side did: "Voting no worked against the proposition." */
export function effectSentence(voteCast: VoteCast, effect: Effect): string {
  return `Voting ${voteCast === "yea" ? "yes" : "no"} ${WORKED[effect]}.`;
}
