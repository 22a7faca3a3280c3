import { VoteGridColumns, VoteGridKey } from "#components/roll-calls/grid-key.tsx";
import { VoteGridTable } from "#components/roll-calls/vote-grid.tsx";
import { PageLinks } from "#components/ui/page-links.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Person } from "#domain/people/person.ts";
import type { SubjectRollCall } from "#domain/record/record.ts";
import { type GridChoice, gridPage, gridQuerySchema, type VoteGrid } from "#domain/roll-calls/vote-grid.ts";
import { queryPath } from "#domain/values/list-query.ts";
import { SERVICE_LABELS } from "#domain/wording/labels.ts";
import { GridForm } from "./grid-form.tsx";

const READY_MADE: { name: string; choice: GridChoice }[] = [
  { name: "Current Democrats", choice: { party: "democrat", service: "current" } },
  { name: "Current independents", choice: { party: "independent", service: "current" } },
  { name: "Current Republicans", choice: { party: "republican", service: "current" } },
  { name: SERVICE_LABELS.former, choice: { service: "former" } },
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
  const left = [...ignored, ...grid.unknown.map((id) => `${id} is not in our data`)];
  const { page = 1, ...whole } = choice;
  const { rows, pages, size } = gridPage(grid, page);
  return (
    <>
      <GridForm people={people} rollCalls={rollCalls} chosen={choice} />
      <div className="measure mt-4 space-y-2 text-small">
        {left.length > 0 && <p>We ignored what we could not understand: {left.join("; ")}.</p>}
        <p data-screen className="flex flex-wrap gap-x-5">
          <a href="/grid" className="tap">
            {SERVICE_LABELS.current}
          </a>
          {READY_MADE.map(({ name, choice: ready }) => (
            <a key={name} href={queryPath("/grid", gridQuerySchema, ready)} className="tap">
              {name}
            </a>
          ))}
        </p>
      </div>
      <Section
        id="matrix"
        title={`${count(grid.rows.length, "senator")}, ${count(grid.rollCalls.length, "roll call")}`}
        intro="Latest position on each proposition first, with its year. Then the votes, oldest first. Below each date: what a Yea did for the propositions."
      >
        <VoteGridKey rows={rows} />
        <p className="mt-2 flex flex-wrap gap-x-5 text-small" data-screen>
          <span>{pages > 1 ? "Download the full grid:" : "Download this grid:"}</span>
          <a href={queryPath("/grid/csv", gridQuerySchema, whole)} className="tap">
            CSV, for spreadsheets
          </a>
          <a href={queryPath("/grid/json", gridQuerySchema, whole)} className="tap">
            JSON, for programs
          </a>
        </p>
        {pages > 1 && (
          <p className="measure mt-4">
            {page <= pages
              ? `This grid is too large for one page. Showing senators ${(page - 1) * size + 1} to ${(page - 1) * size + rows.length} of ${grid.rows.length}, by state.`
              : `There is no page ${page}. The last page is ${pages}.`}
          </p>
        )}
        <div className="mt-6">
          {grid.rows.length === 0 || grid.rollCalls.length === 0 ? (
            <p>No senators, or no roll calls, match all of these filters.</p>
          ) : (
            rows.length > 0 && (
              <VoteGridTable
                id="grid-table"
                grid={{ rollCalls: grid.rollCalls, rows }}
                caption="Positions and votes, senators by state"
              />
            )
          )}
          <PageLinks
            page={page}
            pages={pages}
            hrefOf={(number) => queryPath("/grid", gridQuerySchema, { ...whole, page: number })}
          />
        </div>
      </Section>
      {grid.rollCalls.length > 0 && (
        <Section id="columns" title="The roll calls in this grid">
          <VoteGridColumns rollCalls={grid.rollCalls} />
        </Section>
      )}
    </>
  );
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
