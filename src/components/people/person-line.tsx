import { type Person, seatOf } from "#domain/people/person.ts";
import { stateName } from "#domain/people/state.ts";
import { senatorPath } from "#domain/site/paths.ts";
import { PARTY_LABELS } from "#domain/wording/labels.ts";
import { withAsOf } from "../history/as-of-date.ts";
import { PartyMark } from "./party-mark.tsx";

/** Name with a link, party as letter and word, state. */
export function PersonLine({ person }: { person: Person }) {
  const { state, party } = seatOf(person);
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <a
        href={withAsOf(senatorPath(person.slug))}
        className="font-serif text-title font-semibold tracking-tight text-ink"
      >
        {person.name}
      </a>
      <span className="text-small text-quiet">
        <PartyMark letter={PARTY_LABELS[party].letter} />, {stateName(state)}
      </span>
    </p>
  );
}
