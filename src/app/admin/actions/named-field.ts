/** A field of a form that stands on a page many times, once for each record: "answer-T1234", where `by` is "T1234". */
export function namedField(field: string, by: string) {
  const of = (submitted: Record<string, unknown>) => `${field}-${String(submitted[by])}`;
  const textOf = (submitted: Record<string, unknown>) => {
    const text = submitted[of(submitted)];
    return typeof text === "string" ? text : "";
  };
  return { of, in: textOf };
}
