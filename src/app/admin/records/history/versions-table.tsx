import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { RecordStatus } from "#domain/statements/statement.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { STATUS_LABELS } from "#domain/wording/labels.ts";

type Version = { version: number; editorId: string; reason: string; at: string; status: RecordStatus };

/** Every version of one record: when, who, why. A number leads to what it changed. */
export function VersionsTable({ versions, nameOf }: { versions: Version[]; nameOf: (editorId: string) => string }) {
  return (
    <ScrollTable id="versions" caption="Every version, the newest first. Times are UTC.">
      <thead>
        <tr>
          <ColumnHead>Version</ColumnHead>
          <ColumnHead>When</ColumnHead>
          <ColumnHead>Who</ColumnHead>
          <ColumnHead>Status</ColumnHead>
          <ColumnHead>Why</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ version, at, editorId, reason, status }) => (
          <tr key={version}>
            <RowHead>
              <a href={`?to=${version}`} className="tap">
                <span className="sr-only">Version </span>
                {version}
              </a>
            </RowHead>
            <Cell className="whitespace-nowrap">{writtenTimestamp(at)}</Cell>
            <Cell>{nameOf(editorId)}</Cell>
            <Cell>{STATUS_LABELS[status]}</Cell>
            <Cell className="min-w-56">{reason}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
