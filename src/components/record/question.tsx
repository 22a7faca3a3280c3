import type { Question as Put } from "#domain/question.ts";

/** `by`: who asked, where the setting does not say so. */
type Props = { question: Put | null; by?: string | null };

/**
 * What was asked, the one place where a question is printed. Only a question that is known word for word stands in
 * quotation marks; any other is reported, and says that the words are ours.
 */
export function Question({ question, by = null }: Props) {
  if (question === null) return <>The outlet does not print the question.</>;
  const { text, isExact } = question;
  if (isExact)
    return (
      <>
        “<bdi>{text}</bdi>”{by && `, ${by}`}
      </>
    );
  return (
    <>
      {`Asked${by ? ` by ${by}` : ""} `}
      <bdi>{text}</bdi> <span className="inline-block font-normal font-sans text-quiet text-small">(in our words)</span>
    </>
  );
}
