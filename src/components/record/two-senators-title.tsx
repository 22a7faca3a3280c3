import { PARTY_LABELS } from "#domain/labels.ts";
import { seatOf } from "#domain/person.ts";
import type { SenatorPair } from "#domain/senator-pair.ts";
import { stateName } from "#domain/state.ts";
import { senatorPath } from "./address.ts";
import { OfficeLine } from "./office-line.tsx";
import { PartyMark } from "./party-mark.tsx";

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
