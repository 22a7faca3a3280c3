import type { Statement } from "#domain/record/record.ts";
import { Question } from "../inquiries/question.tsx";

/** Words as short as these ("No.") say nothing without what they answer. */
const SHORT_WORDS = 40;

/** What short words answer, or their setting; nothing where the words stand on their own. */
export function QuestionAnswered({ statement, text }: { statement: Statement; text: string }) {
  const { question, context } = statement;
  if (text.length >= SHORT_WORDS || !(question || context)) return null;
  return <p className="mb-1 text-small text-quiet">{question ? <Question question={question} /> : context}</p>;
}
