import "server-only";
import type { CoverageRow, Sides, Unanswered } from "#domain/inquiries/coverage.ts";
import { OUTCOMES, type Outcome } from "#domain/inquiries/inquiry.ts";
import type { Party } from "#domain/people/term.ts";
import { PROPOSITIONS, type Proposition } from "#domain/propositions/proposition.ts";
import { evidenceOf } from "#domain/record/record.ts";
import { database } from "../database/client.ts";
import type { ComparedRecord } from "../people/senators.ts";

/** What came back from one senator who was asked one published question. */
export type Asked = { bioguideId: string; inquiryId: string; outlet: string; outcome: Outcome };

export async function listAsked(): Promise<Asked[]> {
  const rows = await database().inquiryOutcome.findMany({
    where: { bioguideId: { not: null }, inquiry: { status: "published" } },
    select: { bioguideId: true, inquiryId: true, outcome: true, inquiry: { select: { outlet: true } } },
  });
  return rows.map(({ bioguideId, inquiry, ...row }) => ({
    ...row,
    bioguideId: bioguideId as string,
    outlet: inquiry.outlet,
  }));
}

/** One line of the tables by party: what the record holds on these people. */
export function rowOf(records: readonly ComparedRecord[], asked: readonly Asked[]): CoverageRow {
  const sum = (number: (record: ComparedRecord) => number) =>
    records.reduce((total, record) => total + number(record), 0);
  const comparisons = records.map((record) => evidenceOf(record).map(({ comparison }) => comparison));
  const conflicts = comparisons.map((own) => own.filter(({ verdict }) => verdict === "conflicts"));
  const ids = new Set(records.map(({ person }) => person.bioguideId));
  const own = asked.filter(({ bioguideId }) => ids.has(bioguideId));
  const outcomes = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, own.filter((each) => each.outcome === outcome).length]),
  ) as Record<Outcome, number>;
  return {
    senators: records.length,
    withStatement: records.filter(({ statements }) => statements.length > 0).length,
    statements: sum(({ statements }) => statements.length),
    positions: sum(({ statements }) => statements.flatMap(({ positions }) => positions).length),
    matches: comparisons.flat().filter(({ verdict }) => verdict === "matches").length,
    conflicts: conflicts.flat().length,
    conflictsVoteFirst: conflicts.flat().filter(({ context }) => context.includes("vote_came_first")).length,
    inConflict: conflicts.filter((each) => each.length > 0).length,
    sides: Object.fromEntries(PROPOSITIONS.map((id) => [id, sidesOn(id, records)])) as Record<Proposition, Sides>,
    inquiriesAsked: sum(({ inquiries }) => inquiries),
    outcomes,
    noResponse: outcomes.no_response,
  };
}

function sidesOn(proposition: Proposition, records: readonly ComparedRecord[]): Sides {
  const stances = records
    .flatMap(({ statements }) => statements)
    .flatMap(({ positions }) => positions)
    .filter((position) => position.proposition === proposition)
    .map(({ stance }) => stance);
  const supports = stances.filter((stance) => stance === "supports").length;
  const opposes = stances.filter((stance) => stance === "opposes").length;
  return { supports, opposes, neither: stances.length - supports - opposes };
}

export function unansweredOf(asked: readonly Asked[], parties: ReadonlyMap<string, Party>): Unanswered {
  const silent = asked.filter(({ outcome }) => outcome === "no_response");
  const questions = [...new Set(silent.map(({ inquiryId }) => inquiryId))];
  const toSeveralParties = questions.filter((inquiryId) => {
    const all = asked.filter((each) => each.inquiryId === inquiryId).map(({ bioguideId }) => parties.get(bioguideId));
    return new Set(all).size > 1;
  });
  return {
    questions: questions.length,
    outlets: new Set(silent.map(({ outlet }) => outlet)).size,
    toSeveralParties: toSeveralParties.length,
  };
}
