import { z } from "zod";
import { RECORD_STATUSES } from "../statements/statement.ts";

export const VOICE_KINDS = ["government", "official", "party_committee", "spokesperson"] as const;
export type VoiceKind = (typeof VOICE_KINDS)[number];

/** An organization is named with an article: "a spokesperson for the White House". */
export function isOrganization(kind: VoiceKind): boolean {
  return kind === "government" || kind === "party_committee";
}

/** A speaker who is not a senator. `speaksFor`: the person in the record in whose name it spoke. */
export const voiceSchema = z.strictObject({
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  name: z.string().trim().min(1),
  kind: z.enum(VOICE_KINDS),
  description: z.string().trim().min(1).nullable(),
  speaksFor: z
    .string()
    .regex(/^[A-Z]\d{6}$/)
    .nullable(),
  /** Versions from before voices had a status were all published. */
  status: z.enum(RECORD_STATUSES).default("published"),
});
export type VoiceInput = z.infer<typeof voiceSchema>;

/** A published voice as readers see it. */
export type Voice = Omit<VoiceInput, "status">;
