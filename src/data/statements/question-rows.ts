import type { Question } from "#domain/inquiries/question.ts";

/** The columns of an inquiry that its question needs. */
export const questionSelect = { question: true, questionIsExact: true } as const;

/** null where the outlet does not print it. */
export function toQuestion(row: { question: string | null; questionIsExact: boolean }): Question | null {
  return row.question === null ? null : { text: row.question, isExact: row.questionIsExact };
}
