import { OFFICE_LABELS } from "#domain/labels.ts";
import type { Person } from "#domain/person.ts";
import { stateName } from "#domain/state.ts";
import { servicesOf } from "#domain/term.ts";

/** "Senator for Montana, 2007–2025. Representative …": years in which chamber, newest first. */
export function OfficeLine({ person }: { person: Person }) {
  const services = servicesOf(person.terms).reverse();
  return (
    <ul>
      {services.map((service, index) => (
        <li key={service.startsOn}>
          {OFFICE_LABELS[service.chamber]} for {stateName(service.state)},{" "}
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
