import { OfficeLine } from "#components/people/office-line.tsx";
import { PartyMark } from "#components/people/party-mark.tsx";
import type { Headline } from "#domain/comparisons/headline.ts";
import { type Person, seatOf } from "#domain/people/person.ts";
import { senatorPath } from "#domain/site/paths.ts";
import { PARTY_LABELS } from "#domain/wording/labels.ts";
import { HeadlineLines } from "./headline-lines.tsx";

/** One senator on a state's page: who, when in office, and where they stand. */
export function StateSenator({ person, headlines }: { person: Person; headlines: readonly Headline[] }) {
  return (
    <li data-keep className="border-t-2 border-ink pt-3 pb-8">
      <h3 className="font-serif text-title font-semibold tracking-tight">
        <a href={senatorPath(person.slug)} className="text-ink">
          {person.name}
        </a>
      </h3>
      <div className="mt-1 mb-4 flex flex-wrap items-baseline gap-x-5 text-small text-quiet">
        <PartyMark letter={PARTY_LABELS[seatOf(person).party].letter} />
        <OfficeLine person={person} />
      </div>
      <HeadlineLines slug={person.slug} headlines={headlines} />
    </li>
  );
}
