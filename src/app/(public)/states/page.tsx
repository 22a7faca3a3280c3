import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { PartyMark } from "#components/people/party-mark.tsx";
import { StateTiles } from "#components/people/state-tiles.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { listSenators } from "#data/people/senators.ts";
import { seatOf } from "#domain/people/person.ts";
import { STATES } from "#domain/people/state.ts";
import { senatorPath, statePath } from "#domain/site/paths.ts";
import { PARTY_LABELS } from "#domain/wording/labels.ts";

export const metadata: Metadata = {
  title: "States",
  description:
    "Senators for each state, current and since 2007: what they said about sanctuary-city policy and how they voted.",
  alternates: { canonical: "/states" },
};

export default async function StatesPage() {
  const people = (await listSenators()).map(({ person }) => person);
  const byState = Map.groupBy(people, (person) => seatOf(person).state);
  return (
    <>
      <PageTitle title="States" lead="Every state’s current senators, and all since January 2007." />
      <div className="mt-10 max-w-xl">
        <StateTiles />
      </div>
      <Section id="all" title="All states">
        <ul>
          {Object.entries(STATES).map(([code, name]) => {
            const own = byState.get(code) ?? [];
            const former = own.filter(({ currentlyServing }) => !currentlyServing).length;
            return (
              <MarginRow
                key={code}
                margin={
                  <a href={statePath(code)} className="tap text-body font-bold">
                    {name}
                  </a>
                }
              >
                <p className="flex flex-wrap gap-x-6 gap-y-1">
                  {own
                    .filter(({ currentlyServing }) => currentlyServing)
                    .map((person) => (
                      <span key={person.slug}>
                        <PartyMark letter={PARTY_LABELS[seatOf(person).party].letter} word="spoken" />{" "}
                        <a href={senatorPath(person.slug)} className="tap">
                          {person.name}
                        </a>
                      </span>
                    ))}
                  <span className="text-quiet">
                    {former === 0
                      ? "No one else since 2007"
                      : `${former} former ${former === 1 ? "senator" : "senators"}`}
                  </span>
                </p>
              </MarginRow>
            );
          })}
        </ul>
      </Section>
      <PageFooter path="/states" title="States" />
    </>
  );
}
