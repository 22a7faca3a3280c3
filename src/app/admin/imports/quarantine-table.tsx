import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { PendingFile } from "#domain/official-files/import-run.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";

/** Files that wait for somebody to become known, with the ids that nobody here has. */
export function PendingFilesTable({ files }: { files: PendingFile[] }) {
  return (
    <ScrollTable
      id="held-back-table"
      caption="Upload a list of legislators that names them: each file goes in by itself then. Nobody is ever matched by name."
    >
      <thead>
        <tr>
          <ColumnHead>Roll call</ColumnHead>
          <ColumnHead>Nobody here has</ColumnHead>
          <ColumnHead>Since</ColumnHead>
          <ColumnHead>File</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {files.map(({ rollCallId, unknownIds, since, path, importRunId }) => (
          <tr key={rollCallId}>
            <RowHead className="whitespace-nowrap">{rollCallId}</RowHead>
            <Cell>{unknownIds.join(", ")}</Cell>
            <Cell className="whitespace-nowrap">
              <a href={`/admin/imports/${importRunId}`} className="tap">
                {writtenTimestamp(since)}
              </a>
            </Cell>
            <Cell className="min-w-56 wrap-anywhere">{path}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
