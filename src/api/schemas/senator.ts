import { z } from "zod";
import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import { type Headline, headlinesOf, type StatedPosition } from "#domain/comparisons/headline.ts";
import { OUTCOMES } from "#domain/inquiries/inquiry.ts";
import { type Person, personSchema, seatOf } from "#domain/people/person.ts";
import type { SenatorSummary } from "#domain/people/senator-summary.ts";
import { PARTIES, termSchema } from "#domain/people/term.ts";
import { BASES, STANCES } from "#domain/propositions/position.ts";
import { propositionSchema } from "#domain/propositions/proposition.ts";
import type { SenatorRecord } from "#domain/record/record.ts";
import { senatorPath } from "#domain/site/paths.ts";
import { onSite } from "../on-site.ts";
import { partialDateResponseSchema } from "./dates.ts";
import { named } from "./registry.ts";
import { replySchema, toReplyResponse } from "./reply.ts";

const statedPositionSchema = named(
  "StatedPosition",
  "A stance and the statement it comes from.",
  z.strictObject({
    statementId: z.string(),
    stance: z.enum(STANCES),
    basis: z.enum(BASES),
    saidOn: partialDateResponseSchema,
  }),
);

export const headlineSchema = named(
  "Headline",
  "`governing`: the latest position that takes a side. `later`: newer ones that take none, or all of them if `governing` is null. `counts` and `sentence` compare the governing position with every vote on the proposition.",
  z.strictObject({
    proposition: propositionSchema,
    governing: statedPositionSchema.nullable(),
    later: z.array(statedPositionSchema),
    counts: z.strictObject({
      comparable: z.int(),
      matches: z.int(),
      conflicts: z.int(),
      conflictsWithoutContext: z.int(),
      notComparable: z.int(),
    }),
    sentence: z.string().nullable(),
  }),
);

const fields = {
  bioguideId: z.string(),
  slug: z.string(),
  name: z.string(),
  lastName: z.string(),
  state: z.string(),
  party: z.enum(PARTIES),
  caucus: z.enum(PARTIES).nullable(),
  currentlyServing: z.boolean(),
  counts: z.strictObject({ statements: z.int(), inquiries: z.int(), votes: z.int() }),
  headlines: z.array(headlineSchema),
  url: z.url(),
};

export const senatorSchema = named(
  "Senator",
  "One person who has served in the Senate since 2007. State, party and caucus are from the last Senate term.",
  z.strictObject(fields),
);

const { lisId, govtrackId, icpsrId, wikidataId, firstName, middleName, suffix, nickname, officialName } =
  personSchema.shape;

export const senatorRecordSchema = named(
  "SenatorRecord",
  "A senator with every term of office, every inquiry and every right of reply.",
  z.strictObject({
    ...fields,
    ...{ lisId, govtrackId, icpsrId, wikidataId, firstName, middleName, suffix, nickname, officialName },
    terms: z.array(named("Term", "One term of office in one chamber, with the party by date.", termSchema)),
    notes: z.array(z.string()),
    inquiries: z.array(
      z.strictObject({
        inquiryId: z.string(),
        askedOn: partialDateResponseSchema,
        outlet: z.string(),
        outcome: z.enum(OUTCOMES),
        statementId: z.string().nullable(),
      }),
    ),
    replies: z.array(replySchema),
  }),
);

export function toSenator({ person, headlines, statements, inquiries, votes }: SenatorSummary) {
  return senatorFields(person, headlines, { statements, inquiries, votes });
}

/** `replies`: the senator’s own. */
export function toSenatorRecord(
  record: SenatorRecord,
  replies: readonly RightOfReply[],
): z.input<typeof senatorRecordSchema> {
  const { person, statements, inquiries, votes } = record;
  const counts = { statements: statements.length, inquiries: inquiries.length, votes: votes.length };
  return {
    ...senatorFields(person, headlinesOf(record), counts),
    lisId: person.lisId,
    govtrackId: person.govtrackId,
    icpsrId: person.icpsrId,
    wikidataId: person.wikidataId,
    firstName: person.firstName,
    middleName: person.middleName,
    suffix: person.suffix,
    nickname: person.nickname,
    officialName: person.officialName,
    terms: person.terms,
    notes: person.notes,
    inquiries: inquiries.map(({ inquiryId, askedOn, outlet, outcome, statementId }) => ({
      inquiryId,
      askedOn,
      outlet,
      outcome,
      statementId,
    })),
    replies: replies.map(toReplyResponse),
  };
}

function senatorFields(
  person: Person,
  headlines: readonly Headline[],
  counts: { statements: number; inquiries: number; votes: number },
): z.input<typeof senatorSchema> {
  const { bioguideId, slug, name, lastName, currentlyServing } = person;
  const { state, party, caucus } = seatOf(person);
  return {
    ...{ bioguideId, slug, name, lastName, state, party, caucus, currentlyServing, counts },
    headlines: headlines.map(toHeadline),
    url: onSite(senatorPath(slug)),
  };
}

export function toHeadline({ proposition, governing, later, evidence, sentence }: Headline) {
  const count = (verdict: string) => evidence.filter(({ comparison }) => comparison.verdict === verdict);
  const [matches, conflicts] = [count("matches"), count("conflicts")];
  return {
    proposition,
    governing: governing && toStated(governing),
    later: later.map(toStated),
    counts: {
      comparable: matches.length + conflicts.length,
      matches: matches.length,
      conflicts: conflicts.length,
      conflictsWithoutContext: conflicts.filter(({ comparison }) => comparison.context.length === 0).length,
      notComparable: count("not_comparable").length,
    },
    sentence,
  };
}

function toStated({ statement, position }: StatedPosition): z.input<typeof statedPositionSchema> {
  const { stance, basis } = position;
  return { statementId: statement.statementId, stance, basis, saidOn: statement.saidOn };
}
