/** The public record put together from one version of everything, as revisions keep them. Pure. */

import type { EventInput, EventRecord } from "../background/event.ts";
import type { RightOfReply, RightOfReplyInput } from "../background/right-of-reply.ts";
import type { InquiryInput } from "../inquiries/inquiry.ts";
import type { Asked, InquiryRecord } from "../inquiries/inquiry-record.ts";
import type { Question } from "../inquiries/question.ts";
import type { OfficialRollCall } from "../official-files/official-roll-call.ts";
import { isSenatorSince2007, type Person } from "../people/person.ts";
import { isOrganization, type VoiceInput } from "../people/voice.ts";
import { PROPOSITIONS, type Proposition } from "../propositions/proposition.ts";
import { inPublicOrder, type PublicRecord, type VotedRollCall } from "../record/public-record.ts";
import type { Statement, SubjectRollCall } from "../record/record.ts";
import { READING_CONTEXTS, type Reading, type ReadingInput, type RollCallReadingInput } from "../roll-calls/reading.ts";
import { linksInOrder, tallyInOrder } from "../roll-calls/roll-call.ts";
import type { Source } from "../sources/source.ts";
import type { StatementInput } from "../statements/statement.ts";
import { compareText } from "../values/calendar-date.ts";
import type { Speaker } from "./published-text.ts";

/** A version of a statement, and whether its quote stands in the copy that was stored then (null: not known). */
export type StatementAsOf = { record: StatementInput; version: number; quoteInCopy: boolean | null };

/** One version of everything. Drafts may be among it: they are left out here. */
export type RecordParts = {
  /** Everybody who spoke, was asked or voted. `listed`: known as a person of the record at that moment. */
  people: { person: Person; isListed: boolean }[];
  voices: VoiceInput[];
  statements: StatementAsOf[];
  /** Of every roll call that readers see on the subject, published or not. */
  readings: RollCallReadingInput[];
  rollCalls: OfficialRollCall[];
  inquiries: InquiryInput[];
  events: EventInput[];
  replies: RightOfReplyInput[];
  /** Sources as they are described, by address. */
  sources: ReadonlyMap<string, Source>;
  /** "s280-114.2015 S000033": votes that were switched to be able to ask for another one. */
  switches: ReadonlySet<string>;
};

/** What is public of these parts. @throws RangeError where a part names a person, a voice or a source that is not among them. */
export function assembleRecord(parts: RecordParts): PublicRecord {
  const people = new Map(parts.people.map(({ person }) => [person.bioguideId, person]));
  const named: Names = {
    people,
    voices: new Map(parts.voices.map((voice) => [voice.slug, voice])),
    sources: parts.sources,
  };
  const inquiries = parts.inquiries.filter(isPublished).sort((a, b) => compareText(a.inquiryId, b.inquiryId));
  const statements = parts.statements
    .filter(({ record }) => isPublished(record))
    .map((statement) => statementOf(statement, inquiries, named));
  const statementsById = new Map(statements.map((statement) => [statement.statementId, statement]));
  const readings = new Map(parts.readings.map((reading) => [reading.rollCallId, reading]));
  return inPublicOrder({
    people: parts.people
      .filter(({ person, isListed }) => isListed && isSenatorSince2007(person))
      .map(({ person }) => person),
    statements,
    rollCalls: parts.rollCalls.map((rollCall) =>
      votedOf(rollCall, readings.get(rollCall.rollCallId), named, parts.switches),
    ),
    inquiries: inquiries.map((inquiry) => inquiryOf(inquiry, statementsById, named)),
    events: parts.events.filter(isPublished).map((event) => eventOf(event, inquiries, readings, named)),
    voices: parts.voices.filter(isPublished).map(({ status: _, ...voice }) => voice),
    replies: parts.replies.filter(isPublished).map((reply) => replyOf(reply, statementsById, named)),
  });
}

type Names = {
  people: ReadonlyMap<string, Person>;
  voices: ReadonlyMap<string, VoiceInput>;
  sources: ReadonlyMap<string, Source>;
};

/** A question, or a roll call, that readers do not see is not pointed at. */
function eventOf(
  { status: _, sources, inquiryId, rollCallId, ...event }: EventInput,
  inquiries: readonly InquiryInput[],
  readings: ReadonlyMap<string, RollCallReadingInput>,
  named: Names,
): EventRecord {
  return {
    ...event,
    inquiryId: inquiries.some((inquiry) => inquiry.inquiryId === inquiryId) ? inquiryId : null,
    rollCallId: rollCallId && readings.has(rollCallId) ? rollCallId : null,
    sources: inIdOrder(sources.map(({ url }) => sourceOf(url, named))),
  };
}

/** A statement that is not published is not pointed at. */
function replyOf(
  reply: RightOfReplyInput,
  statementsById: ReadonlyMap<string, Statement>,
  { people }: Names,
): RightOfReply {
  const { replyId, bioguideId, statementId, rollCallId, toldWhom, toldWhat, toldOn, cameBack, cameBackOn } = reply;
  const { slug, name } = known(people, bioguideId);
  const isShown = statementId !== null && statementsById.has(statementId);
  return {
    replyId,
    person: { bioguideId, slug, name },
    statementId: isShown ? statementId : null,
    rollCallId: isShown ? rollCallId : null,
    toldWhom,
    toldWhat,
    toldOn,
    cameBack: cameBack !== null && cameBackOn ? { words: cameBack, from: reply.cameBackFrom, on: cameBackOn } : null,
  };
}

function isPublished({ status }: { status: string }): boolean {
  return status === "published";
}

function statementOf(
  { record, version, quoteInCopy }: StatementAsOf,
  inquiries: InquiryInput[],
  named: Names,
): Statement {
  const { speaker, source, positions, codings, explains, questionAsked } = record;
  const inquiry = inquiries.find(({ outcomes }) =>
    outcomes.some(({ statementId }) => statementId === record.statementId),
  );
  return {
    statementId: record.statementId,
    speaker: spokenBy(speaker, named),
    roleAtTime: record.roleAtTime,
    saidOn: record.saidOn,
    quote: record.quote,
    context: record.context,
    channel: record.channel,
    attribution: record.attribution,
    attributedTo: record.attributedTo,
    question: questionOf(questionAsked, inquiry),
    source: sourceOf(source.url, named),
    foundNear: record.foundNear,
    quoteInCopy,
    notes: record.notes,
    positions: inOrder(positions),
    codings: inOrder(codings),
    codingSettledBy: record.codingSettledBy,
    explains: explains.toSorted(compareText),
    version,
  };
}

/** A statement's own question is word for word; an inquiry says of its question whether it is. */
export function questionOf(
  questionAsked: string | null,
  inquiry: Pick<InquiryInput, "inquiryId" | "outlet" | "question" | "questionIsExact"> | undefined,
): Statement["question"] {
  const inquiryFields = { askedBy: inquiry?.outlet ?? null, inquiryId: inquiry?.inquiryId ?? null };
  if (questionAsked) return { text: questionAsked, isExact: true, ...inquiryFields };
  const question = inquiry ? displayedQuestion(inquiry) : null;
  return question && { ...question, ...inquiryFields };
}

function displayedQuestion({
  question,
  questionIsExact,
}: Pick<InquiryInput, "question" | "questionIsExact">): Question | null {
  return question === null ? null : { text: question, isExact: questionIsExact };
}

function spokenBy(speaker: Speaker, { people, voices }: Names): Statement["speaker"] {
  if ("voice" in speaker) {
    const { slug, name, kind } = known(voices, speaker.voice);
    return { kind: "voice", bioguideId: null, slug, name, isOrganization: isOrganization(kind) };
  }
  const { bioguideId, slug, name } = known(people, speaker.bioguideId);
  return { kind: "senator", bioguideId, slug, name, isOrganization: false };
}

function sourceOf(url: string, { sources }: Names): Source {
  return known(sources, url);
}

function known<T>(byId: ReadonlyMap<string, T>, id: string): T {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`${id} is named, and is not in the record of that moment`);
  return found;
}

function inquiryOf(inquiry: InquiryInput, statementsById: ReadonlyMap<string, Statement>, named: Names): InquiryRecord {
  return {
    inquiryId: inquiry.inquiryId,
    question: displayedQuestion(inquiry),
    outlet: inquiry.outlet,
    askedOn: inquiry.askedOn,
    source: sourceOf(inquiry.source.url, named),
    notes: inquiry.notes,
    answers: inquiry.outcomes.map(({ speaker, via, outcome, statementId, note }) => ({
      asked: askedOf(spokenBy(speaker, named)),
      via,
      outcome,
      // A reply that is not published is not shown, and not hinted at.
      reply: (statementId && statementsById.get(statementId)) || null,
      note,
    })),
  };
}

function askedOf({ kind, bioguideId, slug, name }: Statement["speaker"]): Asked {
  return { kind, bioguideId, slug, name };
}

function votedOf(
  official: OfficialRollCall,
  reading: RollCallReadingInput | undefined,
  { people }: Names,
  switches: ReadonlySet<string>,
): VotedRollCall {
  const { rollCallId } = official;
  return {
    on: subjectOf(official, reading),
    voters: official.votes.map((vote) => {
      const person = known(people, vote.bioguideId);
      const { slug, name, lastName } = person;
      return {
        vote: { rollCallId, ...vote },
        person: { slug, name, lastName, hasPage: isSenatorSince2007(person) },
        switchedToReconsider: switches.has(`${rollCallId} ${vote.bioguideId}`),
      };
    }),
  };
}

/** Where the reading is not published, the roll call is a fact alone: no plain words, no readings. */
function subjectOf(official: OfficialRollCall, reading: RollCallReadingInput | undefined): SubjectRollCall {
  const published = reading && isPublished(reading) ? reading : null;
  const { category: _c, nomination: _n, treaty: _t, recordModified: _m, votes: _v, ...facts } = official;
  return {
    rollCall: {
      ...facts,
      heldAt: new Date(official.heldAt).toISOString(),
      links: linksInOrder(official.links),
      tally: tallyInOrder(official.tally),
    },
    tier: reading?.tier ?? "related",
    plain: published && { ...published.plain, whyNotRead: published.whyNotRead },
    readings: inOrder((published?.readings ?? []).map((each) => readingOf(official.rollCallId, each))),
  };
}

function readingOf(rollCallId: string, reading: ReadingInput): Reading {
  const used = new Set([...reading.yeaContext, ...reading.nayContext]);
  const sentences = Object.entries(reading.contextText).filter(([context]) => used.has(context as never));
  return {
    ...reading,
    rollCallId,
    yeaContext: READING_CONTEXTS.filter((context) => reading.yeaContext.includes(context)),
    nayContext: READING_CONTEXTS.filter((context) => reading.nayContext.includes(context)),
    contextText: Object.fromEntries(sentences),
  };
}

function inOrder<Part extends { proposition: Proposition }>(parts: readonly Part[]): Part[] {
  return parts.toSorted((a, b) => PROPOSITIONS.indexOf(a.proposition) - PROPOSITIONS.indexOf(b.proposition));
}

function inIdOrder(sources: Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.sourceId, source])).values()].sort(
    (a, b) => a.sourceId - b.sourceId,
  );
}
