import type { ReactNode } from "react";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import type { SubjectRollCall } from "#domain/record/record.ts";
import type { VoteGrid } from "#domain/roll-calls/vote-grid.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { CHAMBER_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { WrittenTime } from "../ui/written-time.tsx";
import { VoteGridRow } from "./grid-row.tsx";
import { yeaEffectInShort } from "./yea-effect.ts";

/** From so many rows on the heads of the columns stand below the table, too. */
const LONG = 25;

type Props = { id: string; grid: Pick<VoteGrid, "rollCalls" | "rows">; caption: ReactNode };

/** A row for each senator, a column for each roll call, oldest first; the positions as last stated stand before the votes. */
export function VoteGridTable({ id, grid: { rollCalls, rows }, caption }: Props) {
  return (
    <div className="print:[zoom:0.68]">
      <ScrollTable id={id} caption={caption}>
        <thead>
          <Heads rollCalls={rollCalls} borderSide="border-b" />
        </thead>
        <tbody>
          {rows.map((row) => (
            <VoteGridRow key={row.person.bioguideId} row={row} rollCalls={rollCalls} />
          ))}
        </tbody>
        {rows.length >= LONG && (
          <tfoot>
            <Heads rollCalls={rollCalls} borderSide="border-t" />
          </tfoot>
        )}
      </ScrollTable>
    </div>
  );
}

function Heads({ rollCalls, borderSide }: { rollCalls: SubjectRollCall[]; borderSide: string }) {
  const head = `${borderSide} border-ink px-2 py-2 align-bottom`;
  return (
    <tr>
      <th scope="col" className={`${head} sticky left-0 z-1 bg-paper pl-0 text-left`}>
        Senator
      </th>
      {PROPOSITIONS.map((proposition) => (
        <th key={proposition} scope="col" className={`${head} min-w-27 text-left`}>
          {PROPOSITION_LABELS[proposition].label}
        </th>
      ))}
      {rollCalls.map((on) => (
        <th
          key={on.rollCall.rollCallId}
          scope="col"
          className={`${head} min-w-17 px-1! text-center text-[0.8125rem] leading-tight font-normal`}
        >
          <a href={rollCallPath(on.rollCall.rollCallId)} className="tap font-bold text-ink">
            <WrittenTime date={on.rollCall.heldOn} short />
            <span className="sr-only">, {on.plain?.title ?? on.rollCall.question}</span>
          </a>
          {on.rollCall.chamber === "house" && <span className="block text-quiet">{CHAMBER_LABELS.house}</span>}
          <span className="block text-quiet">{yeaEffectInShort(on) ?? "not analyzed"}</span>
        </th>
      ))}
    </tr>
  );
}
