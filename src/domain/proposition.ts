import { z } from "zod";

/** The three sentences that a statement can take a side on and a vote can touch (method, section 2). */
export const PROPOSITIONS = ["cooperate", "withhold_funds", "forbid_limits"] as const;
export type Proposition = (typeof PROPOSITIONS)[number];
export const propositionSchema = z.enum(PROPOSITIONS);
