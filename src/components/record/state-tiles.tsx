import { STATES, type StateCode } from "#domain/state.ts";
import { stateAddress } from "./address.ts";

/** The states roughly where they lie, one tile each: every state elects two senators, so all are of one size. */
const ROWS: readonly string[] = [
  "AK .. .. .. .. .. .. .. .. .. ME",
  ".. .. .. .. .. .. .. .. .. VT NH",
  "WA ID MT ND MN IL WI MI NY RI MA",
  "OR NV WY SD IA IN OH PA NJ CT ..",
  "CA UT CO NE MO KY WV VA MD DE ..",
  ".. AZ NM KS AR TN NC SC .. .. ..",
  ".. .. .. OK LA MS AL GA .. .. ..",
  "HI .. .. TX .. .. .. .. FL .. ..",
];

/** A map that is a list of links, one for each state. */
export function StateTiles() {
  return (
    <nav aria-label="Senators by state" data-screen className="max-w-lg lg:max-w-none">
      <ul className="grid grid-cols-11 gap-0.5 sm:gap-1">
        {ROWS.flatMap((row, y) => row.split(" ").map((code, x) => ({ code, key: `${y}-${x}` }))).map(({ code, key }) =>
          code === ".." ? <li key={key} aria-hidden="true" /> : <Tile key={key} code={code as StateCode} />,
        )}
      </ul>
    </nav>
  );
}

function Tile({ code }: { code: StateCode }) {
  return (
    <li>
      <a
        href={stateAddress(code)}
        className="grid aspect-square min-h-6 place-items-center border border-edge text-[0.8125rem] font-semibold text-ink no-underline hover:bg-ink hover:text-paper"
      >
        <span aria-hidden="true">{code}</span>
        <span className="sr-only">{STATES[code]}</span>
      </a>
    </li>
  );
}
