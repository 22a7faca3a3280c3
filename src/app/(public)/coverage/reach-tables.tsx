import { NumberTable } from "#components/ui/tables/number-table.tsx";
import type { Coverage } from "#domain/inquiries/coverage.ts";
import { capital } from "#domain/text/capital.ts";
import { formatShortDate } from "#domain/values/calendar-date.ts";
import { CHAMBER_LABELS } from "#domain/wording/labels.ts";

type Props = { coverage: Coverage };

const number = new Intl.NumberFormat("en-US");

export function ChamberTable({ coverage }: Props) {
  return (
    <NumberTable
      id="by-chamber-table"
      caption="Roll calls on this subject or close to it. “Analyzed” means we have published what a Yea and a Nay did."
      columns={["Chamber", "Roll calls", "Analyzed", "With every member’s vote", "Votes on file", "First", "Last"]}
      rows={coverage.byChamber.map(({ chamber, rollCalls, read, wholeChamber, votes, firstOn, lastOn }) => ({
        key: chamber,
        head: CHAMBER_LABELS[chamber],
        cells: [rollCalls, read, wholeChamber, number.format(votes), formatShortDate(firstOn), formatShortDate(lastOn)],
      }))}
    />
  );
}

export function YearTable({ coverage }: Props) {
  return (
    <div className="max-w-xl">
      <NumberTable
        id="by-year-table"
        caption="Published statements and roll calls by year."
        columns={["Year", "Statements", "Roll calls"]}
        rows={coverage.byYear.map(({ year, statements, votes }) => ({
          key: String(year),
          head: year,
          cells: [statements, votes],
        }))}
      />
    </div>
  );
}

const STATUSES = [
  { status: "published", name: "Published" },
  { status: "in_review", name: "In review" },
  { status: "draft", name: "Drafts" },
  { status: "retracted", name: "Retracted" },
] as const;

/** How many statements wait, and what for. */
export function StatusList({ coverage }: Props) {
  const { statements, draftReasons } = coverage.byStatus;
  return (
    <div className="grid items-start gap-x-16 gap-y-8 lg:grid-cols-2">
      <NumberTable
        id="by-status-table"
        caption="Statements by status. We show, search and compare only published ones."
        columns={["Status", "Statements"]}
        rows={STATUSES.map(({ status, name }) => ({ key: status, head: name, cells: [statements[status]] }))}
      />
      {draftReasons.length > 0 && (
        <NumberTable
          id="draft-reasons-table"
          caption="Why drafts are not published yet. A draft can have more than one reason."
          columns={["Reason", "Drafts"]}
          rows={draftReasons.map(({ reason, count }) => ({
            key: reason,
            head: capital(reason),
            cells: [count],
          }))}
        />
      )}
    </div>
  );
}
