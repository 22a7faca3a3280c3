import { PageLinks } from "#components/ui/page-links.tsx";
import { Section } from "#components/ui/section.tsx";
import { queryAddress } from "#domain/list-query.ts";
import type { Person } from "#domain/person.ts";
import type { SubjectRollCall } from "#domain/record.ts";
import { type GridChoice, gridPage, gridQueryShape, type VoteGrid } from "#domain/vote-grid.ts";
import { GridForm } from "./grid-form.tsx";
import { MatrixColumns, MatrixKey } from "./matrix-key.tsx";
import { VoteMatrix } from "./vote-matrix.tsx";

const READY_MADE: { name: string; choice: GridChoice }[] = [
  { name: "Democrats in office", choice: { party: "democrat", service: "current" } },
  { name: "Independents in office", choice: { party: "independent", service: "current" } },
  { name: "Republicans in office", choice: { party: "republican", service: "current" } },
  { name: "Everybody in office earlier", choice: { service: "former" } },
];

type Props = {
  grid: VoteGrid;
  /** Whom and what the form offers. */
  people: Person[];
  rollCalls: SubjectRollCall[];
  choice: GridChoice;
  ignored?: string[];
};

/** The form, the matrix and what its columns are, for one choice. */
export function GridView({ grid, people, rollCalls, choice, ignored = [] }: Props) {
  const left = [...ignored, ...grid.unknown.map((id) => `${id} is not in the record`)];
  const { page = 1, ...whole } = choice;
  const { rows, pages, size } = gridPage(grid, page);
  return (
    <>
      <GridForm people={people} rollCalls={rollCalls} chosen={choice} />
      <div className="measure mt-4 space-y-2 text-small">
        {left.length > 0 && <p>Not understood, so left out: {left.join("; ")}.</p>}
        <p data-screen className="flex flex-wrap gap-x-5">
          <a href="/grid" className="tap">
            Everybody in office
          </a>
          {READY_MADE.map(({ name, choice: ready }) => (
            <a key={name} href={queryAddress("/grid", gridQueryShape, ready)} className="tap">
              {name}
            </a>
          ))}
        </p>
      </div>
      <Section
        id="matrix"
        title={`${count(grid.rows.length, "senator")}, ${count(grid.rollCalls.length, "roll call")}`}
        intro="First the position last stated on each proposition, with its year; then the votes, oldest first. Below each date: what a Yea did for the propositions that the roll call touches."
      >
        <MatrixKey rows={rows} />
        <p className="mt-2 flex flex-wrap gap-x-5 text-small" data-screen>
          <span>{pages > 1 ? "Download all of it:" : "Download this grid:"}</span>
          <a href={queryAddress("/grid/csv", gridQueryShape, whole)} className="tap">
            CSV, for spreadsheets
          </a>
          <a href={queryAddress("/grid/json", gridQueryShape, whole)} className="tap">
            JSON, for programs
          </a>
        </p>
        {pages > 1 && (
          <p className="measure mt-4">
            {page <= pages
              ? `This grid has ${(grid.rows.length * grid.rollCalls.length).toLocaleString("en-US")} cells, more than one page can show well. Shown: senators ${(page - 1) * size + 1} to ${(page - 1) * size + rows.length} of ${grid.rows.length}, by state.`
              : `There is no page ${page}: the grid ends with page ${pages}.`}
          </p>
        )}
        <div className="mt-6">
          {grid.rows.length === 0 || grid.rollCalls.length === 0 ? (
            <p>Nobody, or no roll call, in this record fits all of these.</p>
          ) : (
            rows.length > 0 && (
              <VoteMatrix
                id="grid-table"
                grid={{ rollCalls: grid.rollCalls, rows }}
                caption="Positions and votes, senators by state"
              />
            )
          )}
          <PageLinks
            page={page}
            pages={pages}
            hrefOf={(number) => queryAddress("/grid", gridQueryShape, { ...whole, page: number })}
          />
        </div>
      </Section>
      {grid.rollCalls.length > 0 && (
        <Section id="columns" title="The roll calls in this grid">
          <MatrixColumns rollCalls={grid.rollCalls} />
        </Section>
      )}
    </>
  );
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
