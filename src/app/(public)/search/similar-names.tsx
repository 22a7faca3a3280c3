import type { GlossaryEntry } from "#domain/glossary/glossary.ts";
import { type StateCode, stateName } from "#domain/people/state.ts";
import type { SearchResults } from "#domain/search/search.ts";
import { glossaryPath, speakerPath, statePath } from "#domain/site/paths.ts";

type Props = { names: SearchResults["names"]; entries: GlossaryEntry[]; state: StateCode | undefined; sure: boolean };

/** The state, people and words like the query, above all else that was found. `sure`: something was found by the words as typed. */
export function SimilarMatches({ names, entries, state, sure }: Props) {
  if (names.length === 0 && entries.length === 0 && !state) return null;
  const lists = [
    { title: "State", links: state ? [{ href: statePath(state), name: stateName(state) }] : [] },
    {
      title: sure ? "Names" : "Did you mean",
      links: names.map((name) => ({ href: speakerPath(name), name: name.name })),
    },
    { title: "In the glossary", links: entries.map(({ slug, term }) => ({ href: glossaryPath(slug), name: term })) },
  ];
  return (
    <div className="mt-8 flex flex-wrap gap-x-16 gap-y-6">
      {lists
        .filter(({ links }) => links.length > 0)
        .map(({ title, links }) => (
          <section key={title} aria-label={title}>
            <h2 className="kicker text-quiet">{title}</h2>
            <ul className="mt-1 space-y-0.5">
              {links.map(({ href, name }) => (
                <li key={href}>
                  <a href={href} className="tap text-lead font-semibold">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
