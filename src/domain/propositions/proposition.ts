import { z } from "zod";
import { numberWord } from "../text/number-words.ts";

/** The sentences that a statement can take a side on and a vote can touch (method, section 2). */
export const PROPOSITIONS = ["cooperate", "withhold_funds", "forbid_limits"] as const;
export type Proposition = (typeof PROPOSITIONS)[number];
/** How many there are, as running text says it: "three". */
export const PROPOSITION_COUNT = numberWord(PROPOSITIONS.length);
export const propositionSchema = z.enum(PROPOSITIONS);
