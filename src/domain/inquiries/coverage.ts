/** What the record holds and lacks, counted. */
import type { Agreement } from "../editors/agreement.ts";
import type { Party } from "../people/term.ts";
import { takesASide } from "../propositions/position.ts";
import type { Proposition } from "../propositions/proposition.ts";
import type { SenatorRecord } from "../record/record.ts";
import type { Chamber } from "../roll-calls/roll-call.ts";
import type { Outcome } from "./inquiry.ts";

/** How many positions on one proposition take each side; `neither`: both ways, a local choice, no answer. */
export type Sides = { supports: number; opposes: number; neither: number };

/**
 * Counts for one group of senators. `conflicts` and `matches` are pairs of one position and one vote;
 * `conflictsVoteFirst` those of the conflicts in which the vote is earlier than the words, `inConflict` how many
 * senators have any.
 */
export type CoverageRow = {
  senators: number;
  withStatement: number;
  statements: number;
  positions: number;
  matches: number;
  conflicts: number;
  conflictsVoteFirst: number;
  inConflict: number;
  sides: Record<Proposition, Sides>;
  inquiriesAsked: number;
  outcomes: Record<Outcome, number>;
  noResponse: number;
};

/** Who brought the roll calls that are read: of `read`, so many name a sponsor, by the party letter printed with the name. */
export type Sponsors = { read: number; named: number; byLetter: Record<string, number> };

/** The questions to which an outlet had no response from a senator, and how many of them went to other parties too. */
export type Unanswered = { questions: number; outlets: number; toSeveralParties: number };

export type Coverage = {
  /** By the party of the latest Senate term. */
  byParty: { party: Party; row: CoverageRow }[];
  total: CoverageRow;
  byYear: { year: number; statements: number; votes: number }[];
  /** `wholeChamber`: roll calls of which every member's vote is held. */
  byChamber: {
    chamber: Chamber;
    rollCalls: number;
    read: number;
    votes: number;
    wholeChamber: number;
    firstOn: string;
    lastOn: string;
  }[];
  sponsors: Sponsors;
  unanswered: Unanswered;
  /** Of those for whom words of their own on cooperation were looked for in vain, those of whom still none are on file. */
  soughtInVain: { slug: string; name: string }[];
  byStatus: {
    statements: Record<"draft" | "in_review" | "published" | "retracted", number>;
    draftReasons: { reason: string; count: number }[];
  };
  withoutStatement: { slug: string; name: string; state: string; party: Party; currentlyServing: boolean }[];
  /** How two independent codings agreed, on all statements and readings that were coded twice. */
  agreement: { proposition: Proposition; statements: Agreement; readings: Agreement }[];
  readOnCopy: number;
  withArchivedCopy: number;
  sources: number;
  corrections: number;
};

/** For these, words of their own on local cooperation were looked for when the record was compiled, and not found. */
export const SOUGHT_FIRST = [
  "sherrod-brown",
  "tammy-baldwin",
  "debbie-stabenow",
  "amy-klobuchar",
  "jeanne-shaheen",
  "maggie-hassan",
  "bill-nelson",
  "mary-landrieu",
  "dean-heller",
  "arlen-specter",
  "dick-lugar",
  "olympia-snowe",
  "susan-collins",
  "mike-lee",
] as const;

/** The proposition on which those words were looked for. */
const SOUGHT_ON: Proposition = "cooperate";

/** Whether words of their own that take a side on the proposition searched for are on file. */
export function hasOwnWordsSought({ statements }: Pick<SenatorRecord, "statements">): boolean {
  return statements.some(
    ({ attribution, positions }) =>
      attribution === "own_words" &&
      positions.some(({ proposition, stance }) => proposition === SOUGHT_ON && takesASide(stance)),
  );
}
