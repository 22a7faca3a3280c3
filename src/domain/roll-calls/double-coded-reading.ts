/** The second, independent coding of a roll call: what a Yea and a Nay did, before the author's reading is seen. */
import { z } from "zod";
import { PROPOSITIONS, type Proposition } from "../propositions/proposition.ts";
import { EFFECTS, type RollCallReadingInput } from "./reading.ts";

/** What both sides did for one proposition; null: not touched. */
export const effectsSchema = z.strictObject({ yea: z.enum(EFFECTS), nay: z.enum(EFFECTS) }).nullable();
export type Effects = z.infer<typeof effectsSchema>;

/** Effects for each proposition. All three have to be decided. */
export const blindReadingSchema = z.strictObject(
  Object.fromEntries(PROPOSITIONS.map((id) => [id, effectsSchema])) as Record<Proposition, typeof effectsSchema>,
);
export type BlindReading = z.infer<typeof blindReadingSchema>;

type Coding = RollCallReadingInput["codings"][number];

/**
 * The author's reading beside the reviewer's, for every proposition: those that neither finds touched are coded
 * alike, and count. `final`: what became of it where readers see a reading.
 */
export function codedTwice(readings: RollCallReadingInput["readings"], second: BlindReading | null): Coding[] {
  return PROPOSITIONS.map((proposition) => {
    const own = readings.find((reading) => reading.proposition === proposition);
    const other = second?.[proposition] ?? null;
    return {
      proposition,
      first: own?.yea ?? null,
      second: other?.yea ?? null,
      final: own ? "kept" : null,
      firstNay: own?.nay ?? null,
      secondNay: other?.nay ?? null,
    };
  });
}

/** Whether both coders said the same of both sides of every proposition. */
export function codingsAgree(codings: readonly Coding[]): boolean {
  return codings.every(
    ({ first, second, firstNay = null, secondNay = null }) => first === second && firstNay === secondNay,
  );
}
