import { z } from "zod";
import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import { replyPath } from "#domain/site/paths.ts";
import { onSite } from "../on-site.ts";
import { partialDateResponseSchema } from "./dates.ts";
import { named } from "./registry.ts";

export const replySchema = named(
  "Reply",
  "A right of reply: whom we contacted about a senator, what we said, and the full response. Without `statementId` it is about the senator’s page. `cameBack` is null if there is no response yet, which is never a position.",
  z.strictObject({
    replyId: z.string(),
    bioguideId: z.string(),
    slug: z.string(),
    name: z.string(),
    statementId: z.string().nullable(),
    rollCallId: z.string().nullable(),
    toldWhom: z.string(),
    toldWhat: z.string(),
    toldOn: partialDateResponseSchema,
    cameBack: z.string().nullable(),
    cameBackFrom: z.string().nullable(),
    cameBackOn: partialDateResponseSchema.nullable(),
    url: z.url(),
  }),
);

export function toReplyResponse({ person, cameBack, ...reply }: RightOfReply): z.input<typeof replySchema> {
  return {
    ...person,
    ...reply,
    cameBack: cameBack?.words ?? null,
    cameBackFrom: cameBack?.from ?? null,
    cameBackOn: cameBack?.on ?? null,
    url: onSite(replyPath(reply.replyId)),
  };
}
