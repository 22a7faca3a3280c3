import { MarginRow } from "#components/ui/margin-row.tsx";
import { Section } from "#components/ui/section.tsx";
import { seatOf } from "#domain/people/person.ts";
import type { SenatorSummary } from "#domain/people/senator-summary.ts";
import { stateName } from "#domain/people/state.ts";
import { compareText } from "#domain/values/calendar-date.ts";
import { SERVICE_LABELS } from "#domain/wording/labels.ts";
import { SenatorEntry } from "./senator-entry.tsx";

/** People by state, in the order of the states’ names, those in office first; keeps the order within a state. */
export function SenatorList({ senators }: { senators: SenatorSummary[] }) {
  const serving = senators.filter(({ person }) => person.currentlyServing);
  const former = senators.filter(({ person }) => !person.currentlyServing);
  return (
    <>
      <StateGroups id="serving" title={SERVICE_LABELS.current} senators={serving} />
      <StateGroups id="former" title={SERVICE_LABELS.former} senators={former} />
    </>
  );
}

function StateGroups({ id, title, senators }: { id: string; title: string; senators: SenatorSummary[] }) {
  if (senators.length === 0) return null;
  const byState = Map.groupBy(senators, ({ person }) => stateName(seatOf(person).state));
  return (
    <Section id={id} title={`${title} (${senators.length})`}>
      <ul>
        {[...byState]
          .sort(([a], [b]) => compareText(a, b))
          .map(([state, people]) => (
            <MarginRow key={state} margin={<h3 className="font-bold text-ink">{state}</h3>}>
              <ul className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
                {people.map((summary) => (
                  <SenatorEntry key={summary.person.bioguideId} summary={summary} />
                ))}
              </ul>
            </MarginRow>
          ))}
      </ul>
    </Section>
  );
}
