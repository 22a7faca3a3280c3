import { Fragment } from "react";

/** A sentence in which what stands between back-ticks is a name of the data. */
export function CodedText({ children }: { children: string }) {
  return children.split("`").map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name.
    <Fragment key={index}>{index % 2 === 1 ? <code>{part}</code> : part}</Fragment>
  ));
}
