import { HeadlineLine } from "#components/comparisons/headline-line.tsx";
import type { SenatorPair } from "#domain/people/senator-pair.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";

/** Proposition by proposition, where each of the two stands. */
export function TwoSenatorsHeadlines({ sides }: Pick<SenatorPair, "sides">) {
  return PROPOSITIONS.map((proposition) => (
    <section key={proposition} data-keep aria-labelledby={`on-${proposition}`} className="border-t border-rule py-6">
      <h3 id={`on-${proposition}`} className="measure">
        <span className="kicker block text-quiet">{PROPOSITION_LABELS[proposition].label}</span>
        <span className="font-semibold">{PROPOSITION_LABELS[proposition].sentence}</span>
      </h3>
      <div className="mt-4 grid gap-x-12 gap-y-6 sm:grid-cols-2">
        {sides.map(({ person, headlines }) => {
          const headline = headlines.find((item) => item.proposition === proposition);
          return (
            <div key={person.slug}>
              <p className="mb-1 text-small font-bold">{person.name}</p>
              {headline && <HeadlineLine slug={person.slug} headline={headline} />}
            </div>
          );
        })}
      </div>
    </section>
  ));
}
