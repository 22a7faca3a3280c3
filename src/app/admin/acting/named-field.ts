/** A field of a form that stands on a page many times, once for each record: "answer-T1234", where `by` is "T1234". */
export function namedField(field: string, by: string) {
  const of = (sent: Record<string, unknown>) => `${field}-${String(sent[by])}`;
  const textOf = (sent: Record<string, unknown>) => {
    const text = sent[of(sent)];
    return typeof text === "string" ? text : "";
  };
  return { of, in: textOf };
}
