import type { Statement } from "../record/record.ts";
import type { Source } from "../sources/source.ts";
import type { PartialDate } from "../values/calendar-date.ts";
import { OUTCOMES, type Outcome } from "./inquiry.ts";
import type { Question } from "./question.ts";

/** Who was asked: a senator or another voice, with the slug of their page; only people have a bioguide id. */
export type Asked = { kind: "senator" | "voice"; bioguideId: string | null; slug: string; name: string };

/** What came back from one of those asked; `reply` only where a statement is published. */
export type InquiryAnswer = {
  asked: Asked;
  via: string | null;
  outcome: Outcome;
  reply: Statement | null;
  note: string | null;
};

/** One question and everything that came back, in the order in which the outlet tells it; null: not printed. */
export type InquiryRecord = {
  inquiryId: string;
  question: Question | null;
  outlet: string;
  askedOn: PartialDate;
  source: Source;
  notes: string | null;
  answers: InquiryAnswer[];
};

/** How many answers of each kind; kinds that nobody gave are left out. */
export function countOutcomes(answers: readonly InquiryAnswer[]): { outcome: Outcome; count: number }[] {
  return OUTCOMES.map((outcome) => ({
    outcome,
    count: answers.filter((answer) => answer.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
}
