import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { countOf, type VoteYear } from "#domain/roll-calls/every-vote.ts";
import { votesOfYearPath } from "#domain/site/paths.ts";
import { CHAMBER_LABELS } from "#domain/wording/labels.ts";

/** How often one person cast each kind of vote, by year and chamber; a year leads to its votes. */
export function VoteYearsTable({ slug, name, years }: { slug: string; name: string; years: VoteYear[] }) {
  const names = years.some(({ cast }) => cast.candidate > 0);
  const cell = (count: number) => <Cell className="text-right tabular-nums">{count.toLocaleString("en-US")}</Cell>;
  return (
    <ScrollTable
      id="vote-years-table"
      caption={`Votes of ${name} on the roll calls in our data. For some years we have every roll call, for others only those on this subject.`}
    >
      <thead>
        <tr>
          <ColumnHead>Year</ColumnHead>
          <ColumnHead>Chamber</ColumnHead>
          <ColumnHead className="text-right">Roll calls</ColumnHead>
          <ColumnHead className="text-right">Yea</ColumnHead>
          <ColumnHead className="text-right">Nay</ColumnHead>
          {names && <ColumnHead className="text-right">Named a candidate</ColumnHead>}
          <ColumnHead className="text-right">Present</ColumnHead>
          <ColumnHead className="text-right">Did not vote</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, chamber, cast }) => (
          <tr key={`${year} ${chamber}`}>
            <RowHead>
              <a href={votesOfYearPath(slug, year)} className="tap">
                {year}
              </a>
            </RowHead>
            <Cell>{CHAMBER_LABELS[chamber]}</Cell>
            {cell(countOf(cast))}
            {cell(cast.yea)}
            {cell(cast.nay)}
            {names && cell(cast.candidate)}
            {cell(cast.present)}
            {cell(cast.not_voting)}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
