import { z } from "zod";
import type { OfficialChange } from "#domain/official-files/official-change.ts";
import { readingSchema } from "#domain/roll-calls/reading.ts";
import {
  CHAMBERS,
  MAJORITY_REQUIREMENTS,
  TIERS,
  VOTE_CASTS,
  VOTES_HELD,
  type Vote,
} from "#domain/roll-calls/roll-call.ts";
import type { RollCallFacts, RollCallWithVotes, VoteFacts } from "#domain/roll-calls/roll-call-facts.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { onSite } from "../on-site.ts";
import { daySchema, timestampSchema } from "./dates.ts";
import { officialChangeSchema, toOfficialChange } from "./official-change.ts";
import { named } from "./registry.ts";

const voteCastSchema = z.enum(VOTE_CASTS);

export const voteSchema = named(
  "Vote",
  "One person’s vote, with the word, party letter and state in the official file.",
  z.strictObject({
    bioguideId: z.string(),
    voteCast: voteCastSchema,
    printed: z.string(),
    party: z.string(),
    state: z.string(),
  }),
);

export const readingResponseSchema = named(
  "Reading",
  "What a Yea and a Nay did for one proposition, the context of each side, the reason and the sources.",
  readingSchema,
);

const fields = {
  rollCallId: z.string(),
  chamber: z.enum(CHAMBERS),
  congress: z.int(),
  session: z.int(),
  year: z.int(),
  number: z.int(),
  heldOn: daySchema,
  heldAt: timestampSchema,
  question: z.string(),
  subject: z.string().nullable(),
  type: z.string(),
  measure: z
    .strictObject({
      type: z.string(),
      number: z.int(),
      congress: z.int(),
      title: z.string().nullable(),
      shortTitle: z.string().nullable(),
    })
    .nullable(),
  amendment: z
    .strictObject({
      type: z.string(),
      number: z.int(),
      purpose: z.string().nullable(),
      author: z.string().nullable(),
    })
    .nullable(),
  sponsor: z.string().nullable(),
  majorityRequirement: z.enum(MAJORITY_REQUIREMENTS),
  result: z.string(),
  resultText: z.string(),
  vicePresidentVote: voteCastSchema.nullable(),
  sourceUrl: z.url(),
  links: z.array(z.strictObject({ url: z.url(), what: z.string(), status: z.string().nullable() })),
  votesHeld: z.enum(VOTES_HELD),
  tally: z.array(
    z.strictObject({ party: z.string(), voteCast: voteCastSchema, printed: z.string(), count: z.int().nonnegative() }),
  ),
  tier: z.enum(TIERS).nullable(),
  plain: z
    .strictObject({
      title: z.string(),
      whatItWas: z.string(),
      yeaMeant: z.string().nullable(),
      nayMeant: z.string().nullable(),
      whyNotRead: z.string().nullable(),
    })
    .nullable(),
  readings: z.array(readingResponseSchema),
  url: z.url(),
};

export const rollCallResponseSchema = named(
  "RollCall",
  "One recorded vote from its official file, and our reading of it. `tier`: `core` is on this subject, `related` is close to it, null is neither.",
  z.strictObject(fields),
);

export const rollCallRecordSchema = named(
  "RollCallRecord",
  "A roll call with every vote on file. `reconsiderationSwitches`: who switched sides to be able to call for a new vote. `explanations`: statements that explain a vote on it. `officialChanges`: changes in its official record, newest first.",
  z.strictObject({
    ...fields,
    votes: z.array(voteSchema),
    reconsiderationSwitches: z.array(z.string()),
    explanations: z.array(z.string()),
    officialChanges: z.array(officialChangeSchema),
  }),
);

export const senatorVoteSchema = named(
  "SenatorVote",
  "One senator’s vote, and what it was on.",
  z.strictObject({
    rollCallId: z.string(),
    ...voteSchema.shape,
    votedOn: daySchema,
    chamber: z.enum(CHAMBERS),
    question: z.string(),
    tier: z.enum(TIERS).nullable(),
    switchedToReconsider: z.boolean(),
    url: z.url(),
  }),
);

export function toRollCall({ rollCall, tier, plain, readings }: RollCallFacts): z.input<typeof rollCallResponseSchema> {
  return {
    ...rollCall,
    tier,
    plain,
    readings: readings.map(({ rollCallId: _, ...reading }) => reading),
    url: onSite(rollCallPath(rollCall.rollCallId)),
  };
}

export function toRollCallRecord(
  record: RollCallWithVotes,
  changes: readonly OfficialChange[],
): z.input<typeof rollCallRecordSchema> {
  const { votes, reconsiderationSwitches, explanations } = record;
  return {
    ...toRollCall(record),
    votes: votes.map(toVote),
    reconsiderationSwitches,
    explanations,
    officialChanges: changes.map(toOfficialChange),
  };
}

export function toSenatorVote(vote: VoteFacts): z.input<typeof senatorVoteSchema> {
  return { ...vote, url: onSite(rollCallPath(vote.rollCallId)) };
}

function toVote({ bioguideId, voteCast, printed, party, state }: Vote): z.input<typeof voteSchema> {
  return { bioguideId, voteCast, printed, party, state };
}
