import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { OfficialRunRecord } from "#domain/official-files/import-run.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { RUN_OUTCOME_LABELS } from "#domain/wording/labels.ts";

type Props = { runs: OfficialRunRecord[]; total: number; editorName: (editorId: string | null) => string };

/** Runs over official files, in the order given. */
export function RunsTable({ runs, total, editorName }: Props) {
  return (
    <ScrollTable id="runs-table" caption={`${total.toLocaleString("en-US")} in all, newest first. Times are UTC.`}>
      <thead>
        <tr>
          <ColumnHead>Begun</ColumnHead>
          <ColumnHead>By</ColumnHead>
          <ColumnHead>Outcome</ColumnHead>
          <ColumnHead className="text-right">Files</ColumnHead>
          <ColumnHead>In words</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {runs.map(({ importRunId, startedAt, startedBy, outcome, filesDone, message }) => (
          <tr key={importRunId}>
            <RowHead className="whitespace-nowrap">
              <a href={`/admin/imports/${importRunId}`} className="tap">
                {writtenTimestamp(startedAt)}
                <span className="sr-only">, run {importRunId}</span>
              </a>
            </RowHead>
            <Cell>{editorName(startedBy)}</Cell>
            <Cell className="whitespace-nowrap">{RUN_OUTCOME_LABELS[outcome]}</Cell>
            <Cell className="text-right tabular-nums">{filesDone.toLocaleString("en-US")}</Cell>
            <Cell className="min-w-56 wrap-anywhere">{message}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
