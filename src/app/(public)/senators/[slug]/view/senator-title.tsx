import { OfficeLine } from "#components/people/office-line.tsx";
import { PartyMark } from "#components/people/party-mark.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { type Person, seatOf } from "#domain/people/person.ts";
import { stateName } from "#domain/people/state.ts";
import { type CalendarDate, formatShortDate } from "#domain/values/calendar-date.ts";
import { PARTY_LABELS } from "#domain/wording/labels.ts";

/** Who: name, state, party, the years in which chamber, and as of which day all that follows stands. */
export function SenatorTitle({ person, asOf }: { person: Person; asOf: CalendarDate }) {
  const { state, party, caucus } = seatOf(person);
  return (
    <>
      <PageTitle title={person.name} />
      <div className="mt-3 flex flex-wrap items-baseline gap-x-8 gap-y-1 sm:mt-4">
        <p className="text-lead">
          {stateName(state)}, <PartyMark letter={PARTY_LABELS[party].letter} />
          {caucus && <span className="text-body text-quiet">, caucuses with the {PARTY_LABELS[caucus].name}s</span>}
        </p>
        <div className="flex flex-wrap gap-x-4 text-small">
          <OfficeLine person={person} />
          <p className="text-quiet">As of {formatShortDate(asOf)}</p>
        </div>
      </div>
    </>
  );
}
