/** The second, independent coding: which side a reviewer reads in the words before seeing what the author read. */
import { z } from "zod";
import { STANCES, type Stance } from "../propositions/position.ts";
import { PROPOSITIONS, type Proposition } from "../propositions/proposition.ts";
import type { StatementInput } from "./statement.ts";

/** A stance for each proposition; null: not addressed. All three have to be decided. */
export const blindCodingSchema = z.strictObject(
  Object.fromEntries(PROPOSITIONS.map((id) => [id, z.enum(STANCES).nullable()])) as Record<
    Proposition,
    z.ZodNullable<z.ZodEnum<{ [S in Stance]: S }>>
  >,
);
export type BlindCodings = z.infer<typeof blindCodingSchema>;

/** All that a coder is shown of a statement before its codes. */
const SHOWN = [
  "speaker",
  "roleAtTime",
  "saidOn",
  "quote",
  "context",
  "channel",
  "attribution",
  "attributedTo",
] as const;

/** Whether a coder of the one has been shown all that a coder of the other is shown. */
export function showsTheSame(one: StatementInput, other: StatementInput): boolean {
  const shown = (statement: StatementInput) =>
    JSON.stringify([...SHOWN.map((field) => statement[field]), statement.questionAsked, statement.source.url]);
  return shown(one) === shown(other);
}

/** Both codings of one proposition. */
export type CodedTwice = { proposition: Proposition; first: Stance | null; second: Stance | null };

/** The author's positions beside the reviewer's, for every proposition that either of them finds addressed. */
export function pairCodings(positions: StatementInput["positions"], second: BlindCodings): CodedTwice[] {
  return PROPOSITIONS.map((proposition) => ({
    proposition,
    first: positions.find((position) => position.proposition === proposition)?.stance ?? null,
    second: second[proposition],
  })).filter(({ first, second: other }) => first !== null || other !== null);
}

export function agree(codings: readonly CodedTwice[]): boolean {
  return codings.every(({ first, second }) => first === second);
}
