import { STATES, type StateCode } from "#domain/people/state.ts";
import { statePath } from "#domain/site/paths.ts";
import { StateGrid } from "./state-grid.tsx";

/** A map that is a list of links, one for each state. */
export function StateTiles() {
  return (
    <nav aria-label="Senators by state" data-screen className="max-w-lg lg:max-w-none">
      <StateGrid tile={(code) => <Tile code={code} />} />
    </nav>
  );
}

function Tile({ code }: { code: StateCode }) {
  return (
    <a
      href={statePath(code)}
      className="grid aspect-square min-h-6 place-items-center border border-edge text-[0.8125rem] font-semibold text-ink no-underline hover:bg-ink hover:text-paper"
    >
      <span aria-hidden="true">{code}</span>
      <span className="sr-only">{STATES[code]}</span>
    </a>
  );
}
