import { PartyMark } from "#components/people/party-mark.tsx";
import { NumberTable } from "#components/ui/tables/number-table.tsx";
import type { Coverage, CoverageRow } from "#domain/inquiries/coverage.ts";
import { OUTCOMES } from "#domain/inquiries/inquiry.ts";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { OUTCOME_LABELS, PARTY_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";

type Props = { coverage: Coverage };

export function PartyTable({ coverage }: Props) {
  return (
    <NumberTable
      id="by-party-table"
      caption="By party at the end of the last Senate term, in alphabetical order. A comparison is one position and one vote. We count only comparable ones."
      columns={["Party", "Senators", "With a statement", "Statements", "Positions", "Matches", "Conflicts"]}
      rows={byParty(coverage, (row) => [
        row.senators,
        row.withStatement,
        row.statements,
        row.positions,
        row.matches,
        row.conflicts,
      ])}
    />
  );
}

export function SidesTable({ coverage }: Props) {
  const columns = PROPOSITIONS.flatMap((id) =>
    ["supports", "opposes", "neither"].map((side) => `${PROPOSITION_LABELS[id].label}: ${side}`),
  );
  return (
    <NumberTable
      id="sides-table"
      caption="Positions by proposition and side. “Neither” means argues both ways, says the choice is local, or did not answer."
      columns={["Party", ...columns]}
      rows={byParty(coverage, ({ sides }) =>
        PROPOSITIONS.flatMap((id) => [sides[id].supports, sides[id].opposes, sides[id].neither]),
      )}
    />
  );
}

export function OutcomeTable({ coverage }: Props) {
  return (
    <NumberTable
      id="outcomes-table"
      caption="Responses when a senator or future senator was asked. Each question counts once per person."
      columns={["Party", "Asked", ...OUTCOMES.map((outcome) => OUTCOME_LABELS[outcome])]}
      rows={byParty(coverage, ({ inquiriesAsked, outcomes }) => [
        inquiriesAsked,
        ...OUTCOMES.map((outcome) => outcomes[outcome]),
      ])}
    />
  );
}

function byParty({ byParty: parties, total }: Coverage, cellsOf: (row: CoverageRow) => number[]) {
  return [
    ...parties.map(({ party, row }) => ({
      key: party,
      head: <PartyMark letter={PARTY_LABELS[party].letter} />,
      cells: cellsOf(row),
    })),
    { key: "all", head: "All", cells: cellsOf(total), sum: true },
  ];
}
