import type { ReactNode } from "react";

export type Fact = { term: string; fact: ReactNode };

/** Terms and what is known of each, side by side on a wide screen; a fact that is not known is left out by the caller. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl>
      {facts.map(({ term, fact }) => (
        <div key={term} className="grid gap-x-8 gap-y-0.5 border-t border-rule py-3 md:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="text-small font-bold md:pt-0.5">{term}</dt>
          <dd className="measure min-w-0 wrap-anywhere">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
