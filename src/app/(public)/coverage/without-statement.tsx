import { PartyMark } from "#components/people/party-mark.tsx";
import type { Coverage } from "#domain/inquiries/coverage.ts";
import { stateName } from "#domain/people/state.ts";
import { senatorPath } from "#domain/site/paths.ts";
import { PARTY_LABELS, SERVICE_LABELS } from "#domain/wording/labels.ts";

/** Everyone of whom no statement is on file: those in office now, then the others, by state. */
export function WithoutStatement({ coverage }: { coverage: Coverage }) {
  const groups = [
    {
      id: "now",
      title: SERVICE_LABELS.current,
      people: coverage.withoutStatement.filter((person) => person.currentlyServing),
    },
    {
      id: "earlier",
      title: SERVICE_LABELS.former,
      people: coverage.withoutStatement.filter((person) => !person.currentlyServing),
    },
  ];
  return groups
    .filter(({ people }) => people.length > 0)
    .map(({ id, title, people }) => (
      <div key={id} className="mt-6 border-t border-rule pt-4">
        <h3 className="font-bold">
          {title} ({people.length})
        </h3>
        <ul className="mt-2 gap-x-10 text-small sm:columns-2 lg:columns-3">
          {people.map(({ slug, name, state, party }) => (
            <li key={slug} className="break-inside-avoid py-0.5">
              <a href={senatorPath(slug)} className="tap">
                {name}
              </a>{" "}
              <PartyMark letter={PARTY_LABELS[party].letter} word="spoken" />{" "}
              <span className="text-quiet">{stateName(state)}</span>
            </li>
          ))}
        </ul>
      </div>
    ));
}
