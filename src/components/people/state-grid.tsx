import type { ReactNode } from "react";
import type { StateCode } from "#domain/people/state.ts";

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

const CELLS = ROWS.flatMap((row, y) => row.split(" ").map((code, x) => ({ code, key: `${y}-${x}` })));

/** A map that is a list; `tile` gives what stands in each state's place. */
export function StateGrid({ tile }: { tile: (code: StateCode) => ReactNode }) {
  return (
    <ul className="grid grid-cols-11 gap-0.5 sm:gap-1">
      {CELLS.map(({ code, key }) =>
        code === ".." ? <li key={key} aria-hidden="true" /> : <li key={key}>{tile(code as StateCode)}</li>,
      )}
    </ul>
  );
}
