import type { EditableSource } from "#domain/sources/source-queue.ts";

/** How a source stands in its form. */
export function sourceFormValues({ described }: EditableSource): Record<string, string> {
  const { publisher, title, titleFromAddress, author, publishedOn, kind, readOnCopy } = described;
  return {
    publisher: publisher ?? "",
    title: titleFromAddress ? "" : (title ?? ""),
    author: author ?? "",
    publishedOn: publishedOn?.value ?? "",
    kind: kind ?? "",
    readOnCopy: readOnCopy ? "yes" : "",
  };
}
