/**
 * What an editor is asked to look at once more before a statement goes on. Nothing here decides; it asks, with reasons.
 */

import { CONTEXTS, compare, YEARS_APART_TEXT } from "../comparisons/comparison.ts";
import type { VoiceKind } from "../people/voice.ts";
import { takesASide } from "../propositions/position.ts";
import { PROPOSITIONS } from "../propositions/proposition.ts";
import {
  codedPosition,
  evidenceOf,
  isComparable,
  positionsOn,
  type SenatorRecord,
  type Statement,
} from "../record/record.ts";
import { MOTIVE, termsFound } from "../text/neutral-wording.ts";
import { hasPart } from "../text/part-of-text.ts";
import { earliestDay, latestDay, writtenDate } from "../values/calendar-date.ts";
import { PROPOSITION_LABELS } from "../wording/labels.ts";
import { REASONED_CHECKS, type ReasonedCheck, type StatementInput } from "./statement.ts";

/** `motive` and `not_their_words` stand only with a written reason, which is kept; the others are for the eye. */
export const CHECKS = [
  ...REASONED_CHECKS,
  "date_too_coarse",
  "one_comparable_vote",
  "older_than_last",
  "no_position",
] as const;
export type CheckName = (typeof CHECKS)[number];

/**
 * One thing to look at, in a sentence for editors. `reason`: why it stands all the same, where an editor has written
 * one.
 */
export type StatementCheck = { check: CheckName; message: string; reason: string | null };

/** Of a draft by itself: the words of motive, and words that may be another's. */
export function draftChecks(input: CheckedText, voiceKind: VoiceKind | null): StatementCheck[] {
  const reasonOf = (check: ReasonedCheck) => input.overrides?.find((each) => each.check === check)?.reason ?? null;
  const texts = [
    ["the setting", input.context],
    ["the note for readers", input.notes],
    ...input.positions.flatMap(({ proposition, rationale, condition }) => {
      const label = PROPOSITION_LABELS[proposition].label.toLowerCase();
      return [
        [`the reason on ${label}`, rationale],
        [`the condition on ${label}`, condition],
      ] as const;
    }),
  ] as const;
  const motive = texts.flatMap(([where, text]) =>
    termsFound(text ?? "", MOTIVE).map(({ word, because }) => `“${word}” in ${where} ${because}.`),
  );
  return [
    ...motive.map((message) => ({ check: "motive" as const, message, reason: reasonOf("motive") })),
    ...wordsOfOthers(input, voiceKind).map((message) => ({
      check: "not_their_words" as const,
      message,
      reason: reasonOf("not_their_words"),
    })),
  ];
}

export type CheckedText = Pick<
  StatementInput,
  "context" | "notes" | "positions" | "attribution" | "quote" | "questionAsked" | "overrides"
>;

/** An opponent's, a committee's or a host's characterization is never coded as somebody's position. */
function wordsOfOthers(input: CheckedText, voiceKind: VoiceKind | null): string[] {
  if (input.positions.length === 0) return [];
  const question = input.questionAsked ?? "";
  const fromQuestion = input.positions.filter(({ span }) => hasPart(question, span));
  return [
    ...(input.attribution === "reported" ? ["The words are a reporter’s paraphrase, and a position is coded."] : []),
    ...(voiceKind === "party_committee" ? ["A party committee speaks, and a position is coded."] : []),
    ...fromQuestion.map(
      ({ proposition }) =>
        `The words that carry the position on ${PROPOSITION_LABELS[proposition].label.toLowerCase()} stand in the question: they may be the host’s.`,
    ),
  ];
}

/** Of a draft beside what is published of the same senator. */
export function recordChecks(
  statement: Statement,
  others: Pick<SenatorRecord, "statements" | "votes">,
): StatementCheck[] {
  const evidence = evidenceOf({ votes: others.votes, statements: [...others.statements, statement] }).filter(
    (item) => item.statement === statement,
  );
  const message = (check: CheckName, text: string): StatementCheck => ({ check, message: text, reason: null });
  const coarse = evidence.filter((item) => isComparable(item) && dependsOnTheDay(statement, item));
  const days = [...new Set(coarse.map(({ on }) => writtenDate(on.rollCall.heldOn)))];
  const perProposition = PROPOSITIONS.flatMap((id) => {
    const own = statement.positions.find(({ proposition }) => proposition === id);
    if (!own || !takesASide(own.stance)) return [];
    const label = PROPOSITION_LABELS[id].label;
    const compared = evidence.filter((item) => item.position === own && isComparable(item));
    const [last] = positionsOn(others.statements, id);
    const later = last && earliestDay(last.statement.saidOn) > latestDay(statement.saidOn) ? last : null;
    return [
      ...(compared.length === 1
        ? [message("one_comparable_vote", `${label}: one vote alone can be compared with these words.`)]
        : []),
      ...(later
        ? [
            message(
              "older_than_last",
              `${label}: a later statement, of ${writtenDate(later.statement.saidOn)}, is held already. It stays the last one.`,
            ),
          ]
        : []),
    ];
  });
  return [
    ...(days.length > 0
      ? [
          message(
            "date_too_coarse",
            `Whether these words came before a vote, or within ${YEARS_APART_TEXT} of it, turns on a date that is not exact enough: ${days.join("; ")}.`,
          ),
        ]
      : []),
    ...perProposition,
    ...(statement.positions.length === 0
      ? [message("no_position", "No position is coded: the words stand on the page and are compared with nothing.")]
      : []),
  ];
}

/** Returns true if the verdict depends on which day within an imprecise date is assumed. */
function dependsOnTheDay(statement: Statement, item: ReturnType<typeof evidenceOf>[number]): boolean {
  const { position, vote, on, reading, explanations } = item;
  if (statement.saidOn.precision === "day") return false;
  const [first, last] = [earliestDay(statement.saidOn), latestDay(statement.saidOn)].map((value) => {
    const { context } = compare(
      { ...codedPosition(statement, position), saidOn: { value, precision: "day" } },
      {
        cast: vote.voteCast,
        heldOn: on.rollCall.heldOn,
        switchedToReconsider: false,
        explained: explanations.length > 0,
      },
      reading,
    );
    return CONTEXTS.filter((each) => context.includes(each)).join();
  });
  return first !== last;
}

/** Lists the reasons still to be written before a statement can be submitted or published. */
export function reasonsMissing(checks: readonly StatementCheck[]): ReasonedCheck[] {
  return REASONED_CHECKS.filter((name) => checks.some(({ check, reason }) => check === name && !reason?.trim()));
}
