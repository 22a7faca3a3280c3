import { z } from "zod";
import { propositionSchema } from "./proposition.ts";

/** Which side a statement takes (method, section 3). `not addressed` is the absence of a position, never a value. */
export const STANCES = ["supports", "opposes", "mixed", "leaves_to_localities", "no_answer"] as const;
export type Stance = (typeof STANCES)[number];

/** Stances that take a side, so that a vote can match or conflict. */
export const SIDED_STANCES = ["supports", "opposes"] as const satisfies readonly Stance[];
export type SidedStance = (typeof SIDED_STANCES)[number];

/** `explicit`: the words say it. `implied`: one step of inference. */
export const BASES = ["explicit", "implied"] as const;
export type Basis = (typeof BASES)[number];

export function takesASide(stance: Stance): stance is SidedStance {
  return stance === "supports" || stance === "opposes";
}

/** One position of one statement. Refused: an empty span, an empty condition (say null), no rationale. */
export const positionSchema = z.strictObject({
  proposition: propositionSchema,
  stance: z.enum(STANCES),
  basis: z.enum(BASES),
  condition: z.string().trim().min(1).nullable(),
  span: z.string().trim().min(1),
  acknowledgesChange: z.boolean(),
  rationale: z.string().trim().min(1),
});
export type Position = z.infer<typeof positionSchema>;
