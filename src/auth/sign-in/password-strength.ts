import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 256;

/** Of 0 to 4: not guessed in ten thousand million tries. */
const LEAST_SCORE = 4;

/** Looking closer costs time and never makes a password weaker. */
const MAX_HITS_RANKED = 64;

let estimator: ZxcvbnFactory | undefined;

/**
 * What is wrong with a new password, in a sentence; null where nothing is. The 40,000 most common passwords, keyboard
 * rows, repeats and dates are known here, without asking anybody outside. `own`: name and address of the editor.
 */
export function passwordError(password: string, own: readonly string[]): string | null {
  const characters = Array.from(password).length;
  if (characters < SHORTEST_PASSWORD) return `Use at least ${SHORTEST_PASSWORD} characters.`;
  if (characters > LONGEST_PASSWORD) return `Use at most ${LONGEST_PASSWORD} characters.`;
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  // What everybody knows of them, and of this site, makes nothing harder to guess.
  const known = ["said", "voted", ...own.flatMap((part) => part.toLowerCase().split(/[\s@.]+/))].filter(
    ({ length }) => length > 2,
  );
  const rest = known.reduce((left, word) => left.replaceAll(word, ""), password.toLowerCase());
  return estimator.check(rest.slice(0, MAX_HITS_RANKED)).score < LEAST_SCORE
    ? "This password is easily guessed. Use several words that have nothing to do with each other, or let a password manager make one."
    : null;
}
