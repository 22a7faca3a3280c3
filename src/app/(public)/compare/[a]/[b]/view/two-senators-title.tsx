import { OfficeLine } from "#components/people/office-line.tsx";
import { PartyMark } from "#components/people/party-mark.tsx";
import { seatOf } from "#domain/people/person.ts";
import type { SenatorPair } from "#domain/people/senator-pair.ts";
import { stateName } from "#domain/people/state.ts";
import { senatorPath } from "#domain/site/paths.ts";
import { PARTY_LABELS } from "#domain/wording/labels.ts";

/** The two names, of one size, side by side. */
export function TwoSenatorsTitle({ sides }: Pick<SenatorPair, "sides">) {
  return (
    <div className="grid gap-x-12 gap-y-6 border-t-2 border-ink pt-4 sm:grid-cols-2">
      {sides.map(({ person }) => {
        const { state, party, caucus } = seatOf(person);
        return (
          <div key={person.slug}>
            <p className="font-serif text-title font-semibold tracking-tight">
              <a href={senatorPath(person.slug)} className="text-ink">
                {person.name}
              </a>
            </p>
            <p className="mt-1">
              {stateName(state)}, <PartyMark letter={PARTY_LABELS[party].letter} />
              {caucus && `, caucuses with the ${PARTY_LABELS[caucus].name}s`}
            </p>
            <div className="text-small text-quiet">
              <OfficeLine person={person} />
            </div>
          </div>
        );
      })}
    </div>
  );
}
