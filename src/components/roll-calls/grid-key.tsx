import type { SubjectRollCall } from "#domain/record/record.ts";
import { VOTE_CASTS } from "#domain/roll-calls/roll-call.ts";
import type { GridRow } from "#domain/roll-calls/vote-grid.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { VOTE_LABELS } from "#domain/wording/labels.ts";
import { WrittenTime } from "../ui/written-time.tsx";
import { VoteShape } from "./vote-shape.tsx";
import { writtenResult } from "./written-result.ts";
import { yeaEffectText } from "./yea-effect.ts";

/** What the shapes in these rows of a matrix mean; what is not in them is not explained. */
export function VoteGridKey({ rows }: { rows: GridRow[] }) {
  const cells = rows.flatMap((row) => row.cells);
  const shown = VOTE_CASTS.filter((cast) => cells.some((cell) => cell?.cast === cast));
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small text-quiet">
      {shown.map((cast) => (
        <li key={cast} className="flex items-center gap-1.5">
          <VoteShape cast={cast} className="text-ink" /> {VOTE_LABELS[cast]}
        </li>
      ))}
      {cells.some((cell) => cell && cell.cast !== "not_in_office" && cell.againstParty) && (
        <li className="flex items-center gap-1.5">
          <span className="whitespace-nowrap text-ink">
            <VoteShape cast="yea" rotated /> <VoteShape cast="nay" rotated />
          </span>{" "}
          Broke with most of the party
        </li>
      )}
      <li>
        <span aria-hidden="true">–&ensp;</span>
        Not in that chamber, or nothing on file
      </li>
    </ul>
  );
}

/** The columns of a matrix in words: what was voted on, what became of it, and what a Yea did. */
export function VoteGridColumns({ rollCalls }: { rollCalls: SubjectRollCall[] }) {
  return (
    <ol className="gap-x-12 text-small lg:columns-2">
      {rollCalls.map((on) => (
        <li key={on.rollCall.rollCallId} className="measure break-inside-avoid border-t border-rule py-2.5">
          <span className="text-quiet">
            <WrittenTime date={on.rollCall.heldOn} />
          </span>{" "}
          <a href={rollCallPath(on.rollCall.rollCallId)} className="font-semibold">
            {on.plain?.title ?? on.rollCall.question}
          </a>
          , {writtenResult(on.rollCall)}. {yeaEffectText(on)}.
        </li>
      ))}
    </ol>
  );
}
