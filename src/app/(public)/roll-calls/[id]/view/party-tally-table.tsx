import { PartyMark } from "#components/people/party-mark.tsx";
import { officialWord } from "#components/roll-calls/tally-bar.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { castsShown, totalsByParty, totalsOf } from "#domain/comparisons/tally.ts";
import type { RollCall } from "#domain/roll-calls/roll-call.ts";
import { CHAMBER_LABELS } from "#domain/wording/labels.ts";

/** Votes by party in the whole chamber, D, I, R in alphabetical order, with the sums. */
export function PartyTallyTable({ rollCall }: { rollCall: RollCall }) {
  const { tally, chamber } = rollCall;
  const total = totalsOf(tally);
  const casts = castsShown(tally);
  return (
    <ScrollTable
      id="party-tally"
      caption={`Votes by party in the full ${CHAMBER_LABELS[chamber]}, with the parties in the official record.`}
    >
      <thead>
        <tr>
          <ColumnHead>Party</ColumnHead>
          {casts.map((cast) => (
            <ColumnHead key={cast} className="text-right">
              {officialWord(tally, cast)}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {totalsByParty(tally).map(({ party, totals }) => (
          <tr key={party}>
            <RowHead>
              <PartyMark letter={party} />
            </RowHead>
            {casts.map((cast) => (
              <Cell key={cast} className="text-right">
                {totals[cast]}
              </Cell>
            ))}
          </tr>
        ))}
        <tr className="font-bold">
          <RowHead className="font-bold">All</RowHead>
          {casts.map((cast) => (
            <Cell key={cast} className="text-right">
              {total[cast]}
            </Cell>
          ))}
        </tr>
      </tbody>
    </ScrollTable>
  );
}
