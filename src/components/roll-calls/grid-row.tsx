import type { Headline } from "#domain/comparisons/headline.ts";
import { seatOf } from "#domain/people/person.ts";
import type { SubjectRollCall } from "#domain/record/record.ts";
import type { GridCell, GridRow } from "#domain/roll-calls/vote-grid.ts";
import { senatorPath } from "#domain/site/paths.ts";
import { PARTY_LABELS, VOTE_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { PartyMark } from "../people/party-mark.tsx";
import { VoteShape } from "./vote-shape.tsx";

/** One senator of the matrix. */
export function VoteGridRow({
  row: { person, headlines, cells },
  rollCalls,
}: {
  row: GridRow;
  rollCalls: SubjectRollCall[];
}) {
  const { state, party } = seatOf(person);
  return (
    <tr>
      <th
        scope="row"
        className="sticky left-0 z-1 border-b border-rule bg-paper py-1 pr-3 text-left font-semibold max-sm:min-w-37 sm:whitespace-nowrap"
      >
        <span className="flex items-baseline gap-x-1.5">
          <PartyMark letter={PARTY_LABELS[party].letter} word="spoken" />
          <span>
            <a href={senatorPath(person.slug)} className="py-0.5">
              {person.name}
            </a>{" "}
            <span className="font-normal text-quiet">{state}</span>
          </span>
        </span>
      </th>
      {headlines.map((headline) => (
        <td
          key={headline.proposition}
          className="border-b border-rule px-2 py-1 align-middle text-[0.8125rem] leading-tight"
        >
          <Stance headline={headline} />
        </td>
      ))}
      {runsOf(cells).map(({ first, cell, length }) => {
        const key = rollCalls[first]?.rollCall.rollCallId;
        if (length > 1) return <TimeOutOfOffice key={key} columns={length} />;
        return (
          <td key={key} className="border-b border-rule px-2 py-1 text-center align-middle">
            <VoteCell cell={cell} />
          </td>
        );
      })}
    </tr>
  );
}

type Run = { first: number; cell: GridCell; length: number };

/** In fewer columns the words would not fit. */
const FEWEST_FOR_WORDS = 3;

/** Each cell by itself, but where somebody was out of office for several roll calls in turn: these are one. */
function runsOf(cells: readonly GridCell[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0, end = 0; first < cells.length; first = end) {
    while (cells[end]?.cast === "not_in_office") end += 1;
    if (end - first < FEWEST_FOR_WORDS) end = first + 1;
    runs.push({ first, cell: cells[first] ?? null, length: end - first });
  }
  return runs;
}

/** The words stay in sight while the columns go by below the names. */
function TimeOutOfOffice({ columns }: { columns: number }) {
  return (
    <td
      colSpan={columns}
      className="border-b border-rule px-2 py-1 text-left align-middle text-[0.8125rem] leading-tight whitespace-nowrap text-quiet"
    >
      <span className="sticky left-40 sm:left-60">Not in that chamber</span>
    </td>
  );
}

function Stance({ headline: { governing, later } }: { headline: Headline }) {
  const shown = governing ?? later[0];
  if (!shown) return <Nothing text="No statement on file" />;
  return (
    <>
      {STANCE_WORDING[shown.position.stance].label}
      <span className="text-quiet tabular-nums"> {shown.statement.saidOn.value.slice(0, 4)}</span>
    </>
  );
}

function VoteCell({ cell }: { cell: GridCell }) {
  if (!cell) return <Nothing text="No vote on file" />;
  if (cell.cast === "not_in_office") return <Nothing text="Not in that chamber" />;
  return (
    <>
      <VoteShape cast={cell.cast} rotated={cell.againstParty} className="align-middle text-lead" />
      <span className="sr-only">
        {VOTE_LABELS[cell.cast]}
        {cell.againstParty && ", broke with most of the party"}
      </span>
    </>
  );
}

function Nothing({ text }: { text: string }) {
  return (
    <>
      <span aria-hidden="true" className="text-quiet">
        –
      </span>
      <span className="sr-only">{text}</span>
    </>
  );
}
