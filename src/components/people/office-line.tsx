import { type Person, seatOf } from "#domain/people/person.ts";
import { stateName } from "#domain/people/state.ts";
import { servicesOf } from "#domain/people/term.ts";
import { OFFICE_LABELS } from "#domain/wording/labels.ts";

/**
 * "Senator 2007–2025, Representative 1999–2007": years in which chamber, newest first. It stands beside the state of
 * the seat, and names a state only where it is another.
 */
export function OfficeLine({ person }: { person: Person }) {
  const services = servicesOf(person.terms).reverse();
  const { state } = seatOf(person);
  return (
    <ul className="flex flex-wrap gap-x-4">
      {services.map((service, index) => (
        <li key={service.startsOn}>
          {OFFICE_LABELS[service.chamber]}
          {service.state !== state && ` for ${stateName(service.state)}`}{" "}
          <span className="whitespace-nowrap">
            {years(service.startsOn, service.endsOn, index === 0 && person.currentlyServing)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function years(startsOn: string, endsOn: string | null, current: boolean): string {
  const from = startsOn.slice(0, 4);
  if (current) return `since ${from}`;
  const to = endsOn?.slice(0, 4) ?? "?";
  return from === to ? from : `${from}–${to}`;
}
