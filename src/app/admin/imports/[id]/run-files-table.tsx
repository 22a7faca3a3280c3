import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { ImportedFile } from "#domain/official-files/import-run.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { FILE_OUTCOME_LABELS } from "#domain/wording/labels.ts";

/** What became of each file, with the reason where there is one to give. */
export function RunFilesTable({ files }: { files: ImportedFile[] }) {
  return (
    <ScrollTable id="files-table" caption="In the order in which they were read. A roll call leads to its public page.">
      <thead>
        <tr>
          <ColumnHead className="text-right">No.</ColumnHead>
          <ColumnHead>File</ColumnHead>
          <ColumnHead>Roll call</ColumnHead>
          <ColumnHead>Outcome</ColumnHead>
          <ColumnHead>Why</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {files.map(({ ordinal, path, rollCallId, outcome, message }) => (
          <tr key={ordinal}>
            <Cell className="text-right tabular-nums">{ordinal}</Cell>
            <RowHead className="min-w-56 font-normal wrap-anywhere">{path}</RowHead>
            <Cell className="whitespace-nowrap">
              {rollCallId && (isStored(outcome) ? <a href={rollCallPath(rollCallId)}>{rollCallId}</a> : rollCallId)}
            </Cell>
            <Cell className="whitespace-nowrap">{FILE_OUTCOME_LABELS[outcome].label}</Cell>
            <Cell className="min-w-56 wrap-anywhere">{message}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function isStored(outcome: ImportedFile["outcome"]): boolean {
  return outcome === "saved" || outcome === "unchanged" || outcome === "changed";
}
