/** All that is held on one person, as published, and the comparisons that follow from it. */

import { type Cast, type CodedPosition, type Comparison, compare } from "../comparisons/comparison.ts";
import type { PersonInquiry } from "../inquiries/inquiry.ts";
import type { Question } from "../inquiries/question.ts";
import type { Person } from "../people/person.ts";
import { type Position, takesASide } from "../propositions/position.ts";
import { PROPOSITIONS, type Proposition } from "../propositions/proposition.ts";
import type { PlainSummary, Reading } from "../roll-calls/reading.ts";
import type { RollCall, Tier, Vote } from "../roll-calls/roll-call.ts";
import type { Source } from "../sources/source.ts";
import type { Attribution, CodingSettlement } from "../statements/statement.ts";
import { comparePartialDates, compareText, type PartialDate } from "../values/calendar-date.ts";
import { memoizeByKey } from "../values/memoize-by-key.ts";

export type Coding = { proposition: Proposition; first: string | null; second: string | null };

/** A published statement as readers see it, whoever spoke. */
export type Statement = {
  statementId: string;
  /** The senator or the other voice that spoke or was spoken for; only people have a bioguide id. */
  speaker: {
    kind: "senator" | "voice";
    bioguideId: string | null;
    slug: string;
    name: string;
    isOrganization: boolean;
  };
  roleAtTime: string | null;
  saidOn: PartialDate;
  quote: string;
  context: string | null;
  channel: string;
  attribution: Attribution;
  attributedTo: string | null;
  /** The question, where the record holds it, and who asked. */
  question: (Question & { askedBy: string | null; inquiryId: string | null }) | null;
  source: Source;
  foundNear: string | null;
  /** Whether the quote stands in the stored copy of its source; null where there is none, or it is not known any more. */
  quoteInCopy: boolean | null;
  /** For readers. Editors' own notes are no part of what readers see. */
  notes: string | null;
  positions: Position[];
  codings: Coding[];
  codingSettledBy: CodingSettlement | null;
  /** The roll calls that these words explain. */
  explains: string[];
  version: number;
};

/** A roll call that is held because of the subject, with what editors say of it. */
export type SubjectRollCall = {
  rollCall: RollCall;
  tier: Tier;
  plain: PlainSummary | null;
  readings: Reading[];
  /** How the two codings were settled; absent where the codings are older than the admin pages. */
  codingSettledBy?: CodingSettlement | null;
};

/** One person's vote on a roll call on the subject. */
export type SubjectVote = { vote: Vote; switchedToReconsider: boolean; on: SubjectRollCall };

export type SenatorRecord = {
  person: Person;
  statements: Statement[];
  /** Words of others spoken in this person's name, the White House's for a president's; compared with nothing. */
  spokenFor: Statement[];
  votes: SubjectVote[];
  inquiries: PersonInquiry[];
};

/** One position of one statement beside one vote, with what the engine says. */
export type Evidence = {
  statement: Statement;
  position: Position;
  vote: Vote;
  on: SubjectRollCall;
  reading: Reading;
  switchedToReconsider: boolean;
  comparison: Comparison;
  /** Published statements of the voter that explain this vote. */
  explanations: Statement[];
};

export function codedPosition(statement: Statement, position: Position): CodedPosition {
  return {
    stance: position.stance,
    basis: position.basis,
    conditional: position.condition !== null,
    attribution: statement.attribution,
    acknowledgesChange: position.acknowledgesChange,
    saidOn: statement.saidOn,
  };
}

/**
 * Every position beside every vote that has a published reading on the same proposition; newest statement first,
 * then newest vote, then in the order of the propositions. The same whatever the order of what is given.
 */
export const evidenceOf = memoizeByKey((record: Pick<SenatorRecord, "statements" | "votes">): readonly Evidence[] => {
  const explanations = record.statements.filter((statement) => statement.explains.length > 0);
  return record.statements
    .flatMap((statement) =>
      statement.positions.flatMap((position) =>
        record.votes.flatMap((vote) => evidenceFor(statement, position, vote, explanations)),
      ),
    )
    .sort(newestFirst);
});

function evidenceFor(
  statement: Statement,
  position: Position,
  subjectVote: SubjectVote,
  statements: Statement[],
): Evidence[] {
  const { vote, on } = subjectVote;
  const reading = on.readings.find(({ proposition }) => proposition === position.proposition);
  if (!reading) return [];
  const explanations = statements.filter(({ explains }) => explains.includes(vote.rollCallId)).sort(newestStatement);
  const comparison = compare(
    codedPosition(statement, position),
    {
      cast: vote.voteCast satisfies Cast,
      heldOn: on.rollCall.heldOn,
      switchedToReconsider: subjectVote.switchedToReconsider,
      explained: explanations.length > 0,
    },
    reading,
  );
  const { switchedToReconsider } = subjectVote;
  return [{ statement, position, vote, on, reading, switchedToReconsider, comparison, explanations }];
}

function newestFirst(a: Evidence, b: Evidence): number {
  return newestStatement(a.statement, b.statement) || newestVote(a, b) || byProposition(a.position, b.position);
}

/** Newest first; statements of one date in the order of their ids, so that the order never depends on input. */
export function newestStatement(a: Statement, b: Statement): number {
  return comparePartialDates(b.saidOn, a.saidOn) || compareText(a.statementId, b.statementId);
}

export function newestVote(a: DatedVote, b: DatedVote): number {
  return (
    compareText(b.on.rollCall.heldOn, a.on.rollCall.heldOn) ||
    compareText(b.on.rollCall.heldAt, a.on.rollCall.heldAt) ||
    compareText(a.on.rollCall.rollCallId, b.on.rollCall.rollCallId)
  );
}

type DatedVote = { on: { rollCall: Pick<RollCall, "heldOn" | "heldAt" | "rollCallId"> } };

function byProposition(a: Position, b: Position): number {
  return PROPOSITIONS.indexOf(a.proposition) - PROPOSITIONS.indexOf(b.proposition);
}

/** A statement and its position on one proposition, with all votes that it is compared with, newest first. */
export type EvidenceGroup = { statement: Statement; position: Position; evidence: Evidence[] };

/** Evidence with one card per statement and proposition. Keeps the order that it is given. */
export function groupEvidence(evidence: readonly Evidence[]): EvidenceGroup[] {
  const groups = new Map<string, EvidenceGroup>();
  for (const item of evidence) {
    const key = `${item.statement.statementId} ${item.position.proposition}`;
    const group = groups.get(key) ?? { statement: item.statement, position: item.position, evidence: [] };
    group.evidence.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A comparable pair: one that matches or conflicts. */
export function isComparable({ comparison }: Pick<Evidence, "comparison">): boolean {
  return comparison.verdict !== "not_comparable";
}

/**
 * Statements that take no side, or that no vote can be set beside, newest first. One that is compared on one
 * proposition and not on another is among them with the position that is not.
 */
export function statementsWithoutComparableVote(
  record: Pick<SenatorRecord, "statements">,
  evidence: readonly Evidence[],
): Statement[] {
  const compared = new Set(evidence.filter(isComparable).map(({ position }) => position));
  return record.statements
    .map((statement) => ({
      ...statement,
      positions: statement.positions.filter((position) => !compared.has(position)),
    }))
    .filter(({ positions }, index) => positions.length > 0 || record.statements[index]?.positions.length === 0)
    .sort(newestStatement);
}

/** Positions on one proposition, newest first; of one date the explicit before the implied, one's own words first. */
export function positionsOn(
  statements: readonly Statement[],
  proposition: Proposition,
): { statement: Statement; position: Position }[] {
  return statements
    .flatMap((statement) => statement.positions.map((position) => ({ statement, position })))
    .filter(({ position }) => position.proposition === proposition)
    .sort(
      (a, b) =>
        comparePartialDates(b.statement.saidOn, a.statement.saidOn) ||
        compareText(a.position.basis, b.position.basis) ||
        Number(b.statement.attribution === "own_words") - Number(a.statement.attribution === "own_words") ||
        compareText(a.statement.statementId, b.statement.statementId),
    );
}

/** Where two positions of one person on one proposition take different sides. */
export type Difference = { proposition: Proposition; earlier: Statement; later: Statement; acknowledged: boolean };

/** Each change of side between one statement and the next; `acknowledged` where the later one says that the view changed. */
export function differencesOf(statements: readonly Statement[]): Difference[] {
  return PROPOSITIONS.flatMap((proposition) => {
    const sided = positionsOn(statements, proposition).filter(({ position }) => takesASide(position.stance));
    return sided.slice(0, -1).flatMap((later, index) => {
      const earlier = sided[index + 1] as (typeof sided)[number];
      if (earlier.position.stance === later.position.stance) return [];
      const acknowledged = later.position.acknowledgesChange;
      return [{ proposition, earlier: earlier.statement, later: later.statement, acknowledged }];
    });
  });
}
