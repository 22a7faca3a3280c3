import { z } from "zod";
import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import { positionSchema } from "#domain/propositions/position.ts";
import { propositionSchema } from "#domain/propositions/proposition.ts";
import { repliesIn } from "#domain/record/public-record.ts";
import type { Statement } from "#domain/record/record.ts";
import { statementPath } from "#domain/site/paths.ts";
import { ATTRIBUTIONS, CODING_SETTLEMENTS } from "#domain/statements/statement.ts";
import { onSite } from "../on-site.ts";
import { partialDateResponseSchema } from "./dates.ts";
import { named } from "./registry.ts";
import { replySchema, toReplyResponse } from "./reply.ts";
import { sourceResponseSchema, toSourceResponse } from "./source.ts";

export const speakerResponseSchema = named(
  "Speaker",
  "A senator, or another voice such as the White House, which has no `bioguideId`.",
  z.strictObject({
    kind: z.enum(["senator", "voice"]),
    bioguideId: z.string().nullable(),
    slug: z.string(),
    name: z.string(),
  }),
);

export const positionResponseSchema = named(
  "Position",
  "Which side the statement takes on one proposition, tied to words of the quote (`span`).",
  positionSchema,
);

export const statementResponseSchema = named(
  "Statement",
  "A direct quote by or for one speaker, with a date and a source. `quoteInCopy`: whether the quote is in our copy of the source, or null if we have none. `replies` has full replies.",
  z.strictObject({
    statementId: z.string(),
    speaker: speakerResponseSchema,
    roleAtTime: z.string().nullable(),
    saidOn: partialDateResponseSchema,
    quote: z.string(),
    context: z.string().nullable(),
    channel: z.string(),
    attribution: z.enum(ATTRIBUTIONS),
    attributedTo: z.string().nullable(),
    question: z
      .strictObject({
        text: z.string(),
        isExact: z.boolean(),
        askedBy: z.string().nullable(),
        inquiryId: z.string().nullable(),
      })
      .nullable(),
    source: sourceResponseSchema,
    quoteInCopy: z.boolean().nullable(),
    notes: z.string().nullable(),
    positions: z.array(positionResponseSchema),
    codings: z.array(
      z.strictObject({ proposition: propositionSchema, first: z.string().nullable(), second: z.string().nullable() }),
    ),
    codingSettledBy: z.enum(CODING_SETTLEMENTS).nullable(),
    explains: z.array(z.string()),
    replies: z.array(replySchema),
    version: z.int(),
    url: z.url(),
  }),
);

export function toSpeaker(speaker: {
  kind: "senator" | "voice";
  bioguideId: string | null;
  slug: string;
  name: string;
}): z.input<typeof speakerResponseSchema> {
  const { kind, bioguideId, slug, name } = speaker;
  return { kind, bioguideId, slug, name };
}

/** `replies`: every right of reply of that record; those that concern the statement stand beside it. */
export function toStatementResponse(
  statement: Statement,
  replies: readonly RightOfReply[],
): z.input<typeof statementResponseSchema> {
  const { speaker, source, foundNear: _, ...rest } = statement;
  return {
    ...rest,
    speaker: toSpeaker(speaker),
    source: toSourceResponse(source),
    replies: repliesIn({ replies }, { statementId: statement.statementId }).map(toReplyResponse),
    url: onSite(statementPath(statement.statementId)),
  };
}
