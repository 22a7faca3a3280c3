import { findTerms } from "#domain/glossary/in-text.ts";
import { Term } from "./term.tsx";

type Props = { text: string; readBefore?: readonly string[] };

/** A text of ours, never a quotation: words of the glossary lead to what they mean where they stand first on the page. */
export function WithTerms({ text, readBefore }: Props) {
  return findTerms(text, readBefore).map(({ text: piece, slug }, index) =>
    slug ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
      <Term key={index} slug={slug}>
        {piece}
      </Term>
    ) : (
      piece
    ),
  );
}
