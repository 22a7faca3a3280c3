/** A period in which nothing new is published, before an election for instance: only corrections and new roll calls. */
import { z } from "zod";

/** From and until are moments in ISO 8601, UTC; the first belongs to it, the last does not. */
export type Freeze = { from: string; until: string; reason: string };

const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;
const timestamp = z.string().regex(TIMESTAMP, "Write a day and a time.").refine(exists, "This moment does not exist.");

/** As the form sends it. Refused: an end that is not after the start, no reason. */
export const freezeSchema = z
  .strictObject({
    from: timestamp,
    until: timestamp,
    reason: z.string().trim().min(1, "Write why, for readers.").max(500),
  })
  .refine(({ from, until }) => from < until, { path: ["until"], message: "The end has to come after the start." });

function exists(value: string): boolean {
  const time = new Date(value);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value.slice(0, 16));
}
