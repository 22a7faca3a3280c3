import { StateGrid } from "#components/people/state-grid.tsx";
import { byName } from "#components/roll-calls/seat-layout.ts";
import { VoteShape } from "#components/roll-calls/vote-shape.tsx";
import { STATES, type StateCode } from "#domain/people/state.ts";
import type { RollCallRecord, Voter } from "#domain/roll-calls/roll-call-record.ts";
import { statePath } from "#domain/site/paths.ts";
import { VOTE_LABELS } from "#domain/wording/labels.ts";

/** How each state's two senators voted: two shapes to a tile, the one whose last name comes first on the left. */
export function StateVotesMap({ record: { voters } }: { record: RollCallRecord }) {
  const byState = Map.groupBy([...voters].sort(byName), ({ vote }) => vote.state);
  return (
    <nav aria-label="Votes by state" data-keep className="max-w-lg lg:max-w-none">
      <StateGrid tile={(code) => <Tile code={code} voters={byState.get(code) ?? []} />} />
    </nav>
  );
}

function Tile({ code, voters }: { code: StateCode; voters: Voter[] }) {
  return (
    <a
      href={statePath(code)}
      className="group grid aspect-square min-h-6 content-center justify-items-center gap-[12%] border border-edge text-[0.6875rem] leading-none font-semibold text-ink no-underline hover:border-ink hover:underline sm:text-[0.8125rem]"
    >
      <span aria-hidden="true">{code}</span>
      <span aria-hidden="true" className="flex gap-[0.2em]">
        {voters.map(({ vote }) => (
          <VoteShape key={vote.bioguideId} cast={vote.voteCast} className="text-[0.5625rem] sm:text-[0.875rem]" />
        ))}
      </span>
      <span className="sr-only">
        {STATES[code]}
        {voters.map(({ person, vote }) => `, ${person.name} ${VOTE_LABELS[vote.voteCast]}`)}
      </span>
    </a>
  );
}
