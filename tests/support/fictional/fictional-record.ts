/** Plainly fictional people, votes and words, for tests of the rules. */

import type { Person } from "#domain/people/person.ts";
import type { Stance } from "#domain/propositions/position.ts";
import type { Proposition } from "#domain/propositions/proposition.ts";
import type { SenatorRecord, Statement, SubjectRollCall, SubjectVote } from "#domain/record/record.ts";
import type { VoteCast } from "#domain/roll-calls/roll-call.ts";
import type { PartialDate } from "#domain/values/calendar-date.ts";

export const ADA_EXAMPLE: Person = {
  bioguideId: "X000001",
  lisId: "S901",
  govtrackId: null,
  icpsrId: null,
  wikidataId: null,
  slug: "ada-example",
  name: "Ada Example",
  firstName: "Ada",
  middleName: null,
  lastName: "Example",
  suffix: null,
  nickname: null,
  officialName: "Ada Example",
  currentlyServing: true,
  terms: [
    {
      chamber: "senate",
      state: "WY",
      senateClass: 1,
      district: null,
      startsOn: "2007-01-04",
      endsOn: null,
      affiliations: [{ party: "independent", caucus: null, startsOn: "2007-01-04", endsOn: null }],
    },
  ],
  notes: [],
};

export function fictionalRecord(parts: Pick<SenatorRecord, "statements" | "votes">): SenatorRecord {
  return { person: ADA_EXAMPLE, spokenFor: [], inquiries: [], ...parts };
}

/** Words of Ada Example on one proposition; the date as far as it is given. */
export function said(date: string, proposition: Proposition, stance: Stance, id = "first"): Statement {
  const precision = ({ 4: "year", 7: "month", 10: "day" } as const)[date.length] as PartialDate["precision"];
  return {
    statementId: `example-${date}-${id}`,
    speaker: {
      kind: "senator",
      bioguideId: "X000001",
      slug: "ada-example",
      name: "Ada Example",
      isOrganization: false,
    },
    roleAtTime: null,
    saidOn: { value: date, precision },
    quote: "These are the words of a made-up person.",
    context: null,
    channel: "interview",
    attribution: "own_words",
    attributedTo: null,
    question: null,
    source: {
      sourceId: 1,
      url: "https://example.org/interview",
      publisher: "The Example",
      title: null,
      titleFromAddress: false,
      author: null,
      publishedOn: null,
      kind: null,
      readOnCopy: false,
      retrievedOn: null,
      archived: null,
    },
    foundNear: null,
    notes: null,
    positions: [
      {
        proposition,
        stance,
        basis: "explicit",
        condition: null,
        span: "the words",
        acknowledgesChange: false,
        rationale: "Made up.",
      },
    ],
    codings: [],
    codingSettledBy: null,
    quoteInCopy: null,
    explains: [],
    version: 1,
  };
}

/** A Senate roll call of that day on which a Yea advances cooperation. */
export function heldOn(day: string): SubjectRollCall {
  const year = Number(day.slice(0, 4));
  const number = Number(day.slice(5).replace("-", ""));
  const rollCallId = `s${number}-114.${year}`;
  return {
    rollCall: {
      rollCallId,
      chamber: "senate",
      congress: 114,
      session: 1,
      year,
      number,
      heldOn: day,
      heldAt: `${day}T17:00:00.000Z`,
      question: "On Passage of the Bill S. 9999",
      subject: null,
      type: "On Passage of the Bill",
      measure: null,
      amendment: null,
      sponsor: null,
      majorityRequirement: "1/2",
      result: "Bill Passed",
      resultText: "Bill Passed (1-0)",
      vicePresidentVote: null,
      sourceUrl: "https://example.org/vote.xml",
      links: [],
      votesHeld: "every_senator",
      tally: [],
    },
    tier: "core",
    plain: null,
    readings: [
      {
        rollCallId,
        proposition: "cooperate",
        yea: "advances",
        nay: "blocks",
        yeaContext: [],
        nayContext: [],
        contextText: {},
        whatMoney: null,
        rationale: "Made up.",
        sources: [],
      },
    ],
  };
}

export function voted(on: SubjectRollCall, voteCast: VoteCast): SubjectVote {
  const vote = {
    rollCallId: on.rollCall.rollCallId,
    bioguideId: "X000001",
    voteCast,
    printed: voteCast,
    party: "I",
    state: "WY",
  };
  return { vote, switchedToReconsider: false, on };
}
