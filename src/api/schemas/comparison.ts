import { z } from "zod";
import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import { CONTEXTS, REASONS, VERDICTS } from "#domain/comparisons/comparison.ts";
import type { ComparisonItem } from "#domain/comparisons/comparison-list.ts";
import { seatOf } from "#domain/people/person.ts";
import { PARTIES } from "#domain/people/term.ts";
import { BASES, STANCES } from "#domain/propositions/position.ts";
import { propositionSchema } from "#domain/propositions/proposition.ts";
import { repliesIn } from "#domain/record/public-record.ts";
import { EFFECTS, READING_CONTEXTS } from "#domain/roll-calls/reading.ts";
import { CHAMBERS, VOTE_CASTS } from "#domain/roll-calls/roll-call.ts";
import { comparisonPath } from "#domain/site/paths.ts";
import { ATTRIBUTIONS } from "#domain/statements/statement.ts";
import { onSite } from "../on-site.ts";
import { daySchema, partialDateResponseSchema } from "./dates.ts";
import { named } from "./registry.ts";
import { replySchema, toReplyResponse } from "./reply.ts";

export const codedReadingSchema = named(
  "CodedReading",
  "What a Yea and a Nay did for the proposition, and the context of each side.",
  z.strictObject({
    yea: z.enum(EFFECTS),
    nay: z.enum(EFFECTS),
    yeaContext: z.array(z.enum(READING_CONTEXTS)),
    nayContext: z.array(z.enum(READING_CONTEXTS)),
  }),
);

/** What the engine says; the same in lists and for codes of anybody's own. */
export const verdictFields = {
  verdict: z.enum(VERDICTS),
  reason: z.enum(REASONS),
  context: z.array(z.enum(CONTEXTS)),
  effect: z.enum(EFFECTS).nullable(),
  daysApart: z.int(),
};

export const comparisonSchema = named(
  "Comparison",
  "One position compared with one vote, with everything the verdict was computed from. `daysApart` counts from the vote to the statement. It is negative if the statement came first. `state` and `party` are from the last Senate term. `replies` has full replies.",
  z.strictObject({
    statementId: z.string(),
    rollCallId: z.string(),
    bioguideId: z.string(),
    slug: z.string(),
    name: z.string(),
    state: z.string(),
    party: z.enum(PARTIES),
    proposition: propositionSchema,
    stance: z.enum(STANCES),
    basis: z.enum(BASES),
    condition: z.string().nullable(),
    attribution: z.enum(ATTRIBUTIONS),
    acknowledgesChange: z.boolean(),
    saidOn: partialDateResponseSchema,
    votedOn: daySchema,
    chamber: z.enum(CHAMBERS),
    voteCast: z.enum(VOTE_CASTS),
    printed: z.string(),
    switchedToReconsider: z.boolean(),
    explained: z.boolean(),
    explanations: z.array(z.string()),
    reading: codedReadingSchema,
    ...verdictFields,
    replies: z.array(replySchema),
    url: z.url(),
  }),
);

/** `replies`: every right of reply of that record; those that concern the comparison are listed with it, as on its page. */
export function toComparison(
  { person, evidence }: ComparisonItem,
  replies: readonly RightOfReply[],
): z.input<typeof comparisonSchema> {
  const { statement, position, vote, on, reading, comparison, explanations } = evidence;
  const { state, party } = seatOf(person);
  const { statementId } = statement;
  const { rollCallId } = vote;
  return {
    statementId,
    rollCallId,
    bioguideId: person.bioguideId,
    slug: person.slug,
    name: person.name,
    state,
    party,
    proposition: position.proposition,
    stance: position.stance,
    basis: position.basis,
    condition: position.condition,
    attribution: statement.attribution,
    acknowledgesChange: position.acknowledgesChange,
    saidOn: statement.saidOn,
    votedOn: on.rollCall.heldOn,
    chamber: on.rollCall.chamber,
    voteCast: vote.voteCast,
    printed: vote.printed,
    switchedToReconsider: evidence.switchedToReconsider,
    explained: explanations.length > 0,
    explanations: explanations.map((explanation) => explanation.statementId),
    reading: { yea: reading.yea, nay: reading.nay, yeaContext: reading.yeaContext, nayContext: reading.nayContext },
    verdict: comparison.verdict,
    reason: comparison.reason,
    context: [...comparison.context],
    effect: comparison.effect,
    daysApart: comparison.daysApart,
    replies: repliesIn({ replies }, { statementId, rollCallId }).map(toReplyResponse),
    url: onSite(comparisonPath(statementId, rollCallId)),
  };
}
