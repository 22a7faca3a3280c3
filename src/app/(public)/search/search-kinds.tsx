import { SEARCH_KINDS, type SearchKind, type SearchResults } from "#domain/search/search.ts";
import { SEARCH_KIND_LABELS } from "#domain/wording/labels.ts";

type Props = {
  counts: SearchResults["counts"];
  chosen: SearchKind | undefined;
  hrefOf: (kind: SearchKind | undefined) => string;
};

/** What was found, by kind and how much of each; every kind is a link that narrows the list to it. */
export function SearchKinds({ counts, chosen, hrefOf }: Props) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const kinds = SEARCH_KINDS.filter((kind) => counts[kind]);
  const choices = [
    { kind: undefined, name: "All", count: all },
    ...kinds.map((kind) => ({ kind, name: SEARCH_KIND_LABELS[kind].many, count: counts[kind] ?? 0 })),
  ];
  return (
    <nav aria-label="Kinds" data-screen className="border-y border-rule py-3 text-small">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 tabular-nums">
        {choices.map(({ kind, name, count }) => (
          <li key={name}>
            {kind === chosen ? (
              <span aria-current="true" className="tap py-0.5 font-bold">
                {name} ({count})
              </span>
            ) : (
              <a href={hrefOf(kind)} className="tap py-0.5">
                {name} ({count})
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
