import { z } from "zod";
import { VOICE_KINDS, type Voice } from "#domain/people/voice.ts";
import { voicePath } from "#domain/site/paths.ts";
import { onSite } from "../on-site.ts";
import { named } from "./registry.ts";

export const voiceResponseSchema = named(
  "Voice",
  "A speaker who is not a senator. `speaksFor`: the Bioguide ID of the person it spoke for.",
  z.strictObject({
    slug: z.string(),
    name: z.string(),
    kind: z.enum(VOICE_KINDS),
    description: z.string().nullable(),
    speaksFor: z.string().nullable(),
    statements: z.int(),
    url: z.url(),
  }),
);

export function toVoice({
  voice,
  statements,
}: {
  voice: Voice;
  statements: number;
}): z.input<typeof voiceResponseSchema> {
  return { ...voice, statements, url: onSite(voicePath(voice.slug)) };
}
