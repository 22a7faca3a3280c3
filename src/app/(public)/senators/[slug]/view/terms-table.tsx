import { PartyMark } from "#components/people/party-mark.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import { stateName } from "#domain/people/state.ts";
import type { Term } from "#domain/people/term.ts";
import { ordinal } from "#domain/roll-calls/roll-call.ts";
import { CHAMBER_LABELS, OFFICE_LABELS, PARTY_LABELS } from "#domain/wording/labels.ts";

/** All terms of office in both chambers, newest first; `current`: whether the latest one still runs. */
export function TermsTable({ name, terms, current }: { name: string; terms: Term[]; current: boolean }) {
  const newestFirst = [...terms].sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  const firstInSenate =
    terms
      .filter(({ chamber }) => chamber === "senate")
      .map(({ startsOn }) => startsOn)
      .sort()[0] ?? "";
  return (
    <ScrollTable id="terms-table" caption={`Terms of office of ${name} in Congress, newest first.`}>
      <thead>
        <tr>
          <ColumnHead>Office</ColumnHead>
          <ColumnHead>From</ColumnHead>
          <ColumnHead>To</ColumnHead>
          <ColumnHead>Seat</ColumnHead>
          <ColumnHead>Party</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {newestFirst.map((term, index) => (
          <tr key={term.startsOn}>
            <RowHead className="whitespace-nowrap">
              {OFFICE_LABELS[term.chamber]}
              {term.startsOn < firstInSenate && <span className="block font-normal text-quiet">before the Senate</span>}
            </RowHead>
            <Cell className="whitespace-nowrap">
              <WrittenTime date={term.startsOn} />
            </Cell>
            <Cell className="whitespace-nowrap">
              {index === 0 && current ? "now" : term.endsOn ? <WrittenTime date={term.endsOn} /> : "unknown"}
            </Cell>
            <Cell className="whitespace-nowrap">{seat(term)}</Cell>
            <Cell>
              {term.affiliations.map(({ party, caucus, startsOn }, order) => (
                <span key={startsOn} className="block whitespace-nowrap">
                  <PartyMark letter={PARTY_LABELS[party].letter} />
                  {caucus && `, caucuses with the ${PARTY_LABELS[caucus].name}s`}
                  {order > 0 && (
                    <>
                      {" "}
                      from <WrittenTime date={startsOn} short />
                    </>
                  )}
                </span>
              ))}
            </Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function seat({ chamber, state, district }: Term): string {
  if (chamber === "senate") return `${stateName(state)}, ${CHAMBER_LABELS.senate}`;
  return `${stateName(state)}, ${district ? `${ordinal(district)} district` : "at large"}, ${CHAMBER_LABELS.house}`;
}
