/** The whole public record as it stands, or as it stood at a moment, and what each page takes from it. Pure. */

import type { EventRecord } from "../background/event.ts";
import type { RightOfReply } from "../background/right-of-reply.ts";
import type { ComparisonItem } from "../comparisons/comparison-list.ts";
import { headlinesOf } from "../comparisons/headline.ts";
import type { PersonInquiry } from "../inquiries/inquiry.ts";
import type { InquiryRecord } from "../inquiries/inquiry-record.ts";
import type { Person } from "../people/person.ts";
import { currentFirst, type SenatorSummary } from "../people/senator-summary.ts";
import type { Voice } from "../people/voice.ts";
import { PROPOSITIONS } from "../propositions/proposition.ts";
import type { RollCallRecord, Voter } from "../roll-calls/roll-call-record.ts";
import type { CalendarDate } from "../values/calendar-date.ts";
import { comparePartialDates, compareText } from "../values/calendar-date.ts";
import { memoizeByKey } from "../values/memoize-by-key.ts";
import {
  type Evidence,
  evidenceOf,
  newestStatement,
  newestVote,
  type SenatorRecord,
  type Statement,
  type SubjectRollCall,
  type SubjectVote,
} from "./record.ts";

/** A day at whose end the record is looked at; null: now. */
export type AsOf = CalendarDate | null;

/** A roll call on the subject, read or not, with every vote held, by last name, then state. */
export type VotedRollCall = { on: SubjectRollCall; voters: Voter[] };

/**
 * Everything that is public, each kind in the order of its list: senators since 2007 by last name, statements and
 * inquiries newest first, roll calls newest first, events oldest first, voices by name, rights of reply newest first.
 */
export type PublicRecord = {
  people: Person[];
  statements: Statement[];
  rollCalls: VotedRollCall[];
  inquiries: InquiryRecord[];
  events: EventRecord[];
  voices: Voice[];
  replies: RightOfReply[];
};

/** What comparisons are made of, for one person. */
export type ComparedRecord = Pick<SenatorRecord, "person" | "statements" | "votes"> & { inquiries: number };

/** The same record in the order in which readers meet it, however it was read. */
export function inPublicOrder(record: PublicRecord): PublicRecord {
  return {
    people: record.people.toSorted(byLastName),
    statements: record.statements.toSorted(newestStatement),
    rollCalls: inVoteOrder(record.rollCalls),
    inquiries: record.inquiries.toSorted(
      (a, b) => comparePartialDates(b.askedOn, a.askedOn) || compareText(a.inquiryId, b.inquiryId),
    ),
    events: record.events.toSorted((a, b) => comparePartialDates(a.date, b.date) || compareText(a.eventId, b.eventId)),
    voices: record.voices.toSorted((a, b) => compareText(a.name, b.name) || compareText(a.slug, b.slug)),
    replies: record.replies.toSorted(
      (a, b) => comparePartialDates(b.toldOn, a.toldOn) || compareText(a.replyId, b.replyId),
    ),
  };
}

/** Newest first, the votes of each by last name, then state. */
export function inVoteOrder(rollCalls: readonly VotedRollCall[]): VotedRollCall[] {
  return rollCalls.map(({ on, voters }) => ({ on, voters: voters.toSorted(byVoter) })).sort(newestVote);
}

function byLastName(a: Person, b: Person): number {
  return compareText(a.lastName, b.lastName) || compareText(a.name, b.name) || compareText(a.bioguideId, b.bioguideId);
}

function byVoter(a: Voter, b: Voter): number {
  return (
    compareText(a.person.lastName, b.person.lastName) ||
    compareText(a.vote.state, b.vote.state) ||
    compareText(a.vote.bioguideId, b.vote.bioguideId)
  );
}

/** All that is published on one person; null where nobody has this slug. */
export function senatorIn(record: PublicRecord, slug: string): SenatorRecord | null {
  const person = record.people.find((each) => each.slug === slug);
  if (!person) return null;
  const { bioguideId } = person;
  const speaksFor = new Set(record.voices.filter((voice) => voice.speaksFor === bioguideId).map((voice) => voice.slug));
  return {
    person,
    statements: record.statements.filter(({ speaker }) => speaker.kind === "senator" && speaker.slug === slug),
    spokenFor: record.statements.filter(({ speaker }) => speaker.kind === "voice" && speaksFor.has(speaker.slug)),
    votes: votesBySenator(record).get(bioguideId) ?? [],
    inquiries: inquiriesOf(record, { kind: "senator", slug }),
  };
}

/** Everyone's statements and votes, by last name. */
export const comparedRecordsIn = memoizeByKey((record: PublicRecord): ComparedRecord[] => {
  const votes = votesBySenator(record);
  const statementsBySlug = Map.groupBy(record.statements, ({ speaker }) =>
    speaker.kind === "senator" ? speaker.slug : null,
  );
  const asked = Map.groupBy(
    record.inquiries.flatMap(({ answers }) => answers),
    (answer) => (answer.asked.kind === "senator" ? answer.asked.slug : null),
  );
  return record.people.map((person) => ({
    person,
    statements: statementsBySlug.get(person.slug) ?? [],
    votes: votes.get(person.bioguideId) ?? [],
    inquiries: asked.get(person.slug)?.length ?? 0,
  }));
});

/** Everyone who has served since 2007 with what is on record, current senators first, then by state and name. */
export const senatorsIn = memoizeByKey((record: PublicRecord): SenatorSummary[] =>
  comparedRecordsIn(record).map(summarize).sort(currentFirst),
);

function summarize(record: ComparedRecord): SenatorSummary {
  const conflicts = evidenceOf(record).filter(({ comparison }) => comparison.verdict === "conflicts");
  return {
    person: record.person,
    headlines: headlinesOf(record),
    statements: record.statements.length,
    inquiries: record.inquiries,
    votes: record.votes.length,
    conflictsOn: PROPOSITIONS.filter((id) => conflicts.some(({ position }) => position.proposition === id)),
  };
}

/** Every position of every senator beside every vote that it can be set beside, comparable or not. */
export const comparisonsIn = memoizeByKey((record: PublicRecord): ComparisonItem[] =>
  comparedRecordsIn(record).flatMap((own) => evidenceOf(own).map((evidence) => ({ person: own.person, evidence }))),
);

/** One statement beside one vote of the same person, on every proposition that both touch; null where none is. */
export function comparisonIn(
  record: PublicRecord,
  statementId: string,
  rollCallId: string,
): { person: Person; evidence: Evidence[] } | null {
  const speaker = statementIn(record, statementId)?.speaker;
  const own = speaker?.kind === "senator" ? senatorIn(record, speaker.slug) : null;
  if (!own) return null;
  const evidence = evidenceOf(own).filter(
    (item) => item.statement.statementId === statementId && item.vote.rollCallId === rollCallId,
  );
  return evidence.length > 0 ? { person: own.person, evidence } : null;
}

/** One published statement; null where there is none. */
export function statementIn(record: PublicRecord, statementId: string): Statement | null {
  return record.statements.find((statement) => statement.statementId === statementId) ?? null;
}

/** What else the same speaker has said on one of the propositions of this statement, newest first. */
export function onTheSameIn(record: PublicRecord, { statementId, speaker, positions }: Statement): Statement[] {
  const propositions = new Set(positions.map(({ proposition }) => proposition));
  return record.statements.filter(
    (other) =>
      other.statementId !== statementId &&
      other.speaker.kind === speaker.kind &&
      other.speaker.slug === speaker.slug &&
      other.positions.some(({ proposition }) => propositions.has(proposition)),
  );
}

/** One roll call on the subject with every vote, and the published statements that explain one; null where there is none. */
export function rollCallIn(record: PublicRecord, rollCallId: string): RollCallRecord | null {
  const found = record.rollCalls.find(({ on }) => on.rollCall.rollCallId === rollCallId);
  if (!found) return null;
  return { ...found, explanations: record.statements.filter(({ explains }) => explains.includes(rollCallId)) };
}

/** What one person or other voice was asked, and what came back, newest first. */
export function inquiriesOf(record: PublicRecord, of: { kind: "senator" | "voice"; slug: string }): PersonInquiry[] {
  return record.inquiries.flatMap(({ inquiryId, question, outlet, askedOn, source, answers }) =>
    answers
      .filter(({ asked }) => asked.kind === of.kind && asked.slug === of.slug)
      .map(({ via, outcome, reply, note }) => ({
        inquiryId,
        question,
        outlet,
        askedOn,
        via,
        outcome,
        statementId: reply?.statementId ?? null,
        note,
        source,
      })),
  );
}

/** What a page is about: a person, a statement, or a statement beside a vote. */
export type ReplyScope = { slug?: string; statementId?: string; rollCallId?: string };

/** Who was told what of it, and what came back, newest first. */
export function repliesIn({ replies }: { replies: readonly RightOfReply[] }, scope: ReplyScope): RightOfReply[] {
  const { slug, statementId, rollCallId } = scope;
  return replies.filter(
    (reply) =>
      (slug === undefined || reply.person.slug === slug) &&
      (statementId === undefined || reply.statementId === statementId) &&
      // What was told of the statement as a whole stands beside each of its votes too.
      (rollCallId === undefined || reply.rollCallId === null || reply.rollCallId === rollCallId),
  );
}

/** The votes on the subject by bioguide id, newest first. */
const votesBySenator = memoizeByKey((record: PublicRecord): Map<string, SubjectVote[]> => {
  const votes = new Map<string, SubjectVote[]>();
  for (const { on, voters } of record.rollCalls)
    for (const { vote, switchedToReconsider } of voters) {
      const own = votes.get(vote.bioguideId) ?? [];
      own.push({ vote, switchedToReconsider, on });
      votes.set(vote.bioguideId, own);
    }
  return votes;
});
