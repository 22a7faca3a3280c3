import { findTerms } from "#domain/glossary/in-text.ts";
import { Term } from "./term.tsx";

type Props = { text: string; precedingTexts?: readonly string[] };

/** A text of ours, never a quotation: words of the glossary lead to what they mean where they stand first on the page. */
export function WithTerms({ text, precedingTexts }: Props) {
  return findTerms(text, precedingTexts).map(({ text: piece, slug }, index) =>
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
