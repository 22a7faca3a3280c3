import { PageTitle } from "#components/ui/page-title.tsx";
import { PARTY_LABELS } from "#domain/labels.ts";
import { type Person, seatOf } from "#domain/person.ts";
import { stateName } from "#domain/state.ts";
import { OfficeLine } from "./office-line.tsx";
import { PartyMark } from "./party-mark.tsx";

/** Who: name, state, party, and the years in which chamber. */
export function SenatorTitle({ person }: { person: Person }) {
  const { state, party, caucus } = seatOf(person);
  return (
    <>
      <PageTitle title={person.name} />
      <div className="mt-4 flex flex-wrap items-baseline gap-x-8 gap-y-1">
        <p className="text-lead">
          {stateName(state)}, <PartyMark letter={PARTY_LABELS[party].letter} />
          {caucus && <span className="text-body text-quiet">, caucuses with the {PARTY_LABELS[caucus].name}s</span>}
        </p>
        <OfficeLine person={person} />
      </div>
    </>
  );
}
