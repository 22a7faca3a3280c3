/** Roll calls as facts, those on the subject and all others that official files gave. */
import type { CalendarDate } from "../values/calendar-date.ts";
import type { PlainSummary, Reading } from "./reading.ts";
import type { Chamber, RollCall, Tier, Vote } from "./roll-call.ts";

/** `tier` null: nobody has read it, and it takes part in no comparison. */
export type RollCallFacts = { rollCall: RollCall; tier: Tier | null; plain: PlainSummary | null; readings: Reading[] };

/** With every vote held, by bioguide id; who switched to reconsider; ids of the statements that explain a vote on it. */
export type RollCallWithVotes = RollCallFacts & {
  votes: Vote[];
  reconsiderationSwitches: string[];
  explanations: string[];
};

/** One vote of one person, and on what. */
export type VoteFacts = Vote & {
  votedOn: CalendarDate;
  chamber: Chamber;
  question: string;
  tier: Tier | null;
  switchedToReconsider: boolean;
};
