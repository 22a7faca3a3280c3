import { Labeled } from "#components/ui/labeled.tsx";
import type { Question as Put } from "#domain/inquiries/question.ts";

/** `by`: who asked, where the background does not say so. */
type Props = { question: Put | null; by?: string | null };

/**
 * What was asked. Questions are printed in this file alone. Only a question that is known word for word is in quotation
 * marks; any other says that it is paraphrased.
 */
export function Question({ question, by = null }: Props) {
  if (question === null) return <>The outlet does not give the question.</>;
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
      <bdi>{text}</bdi> <Paraphrased />
    </>
  );
}

/** The same in a line of its own: "Asked by Fox News Digital: whether …". */
export function QuestionLine({ question: { text, isExact }, by }: { question: Put; by: string | null }) {
  return (
    <Labeled label={by ? `Asked by ${by}` : "Asked"}>
      {isExact ? (
        `“${text}”`
      ) : (
        <>
          {text} <Paraphrased />
        </>
      )}
    </Labeled>
  );
}

function Paraphrased() {
  return <span className="inline-block font-normal font-sans text-quiet text-small">(paraphrased)</span>;
}
