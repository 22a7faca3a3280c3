/** The question word for word, or that it is not printed. */
export function QuestionAsked({ question }: { question: string | null }) {
  if (question === null) return <>The outlet does not print the question.</>;
  return <>“{question}”</>;
}
