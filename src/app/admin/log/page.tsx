import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { PageLinks } from "#components/ui/page-links.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { headOfLog, listLog } from "#data/editors/audit-log.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { ADMIN_SECTIONS, type SectionPath } from "../records/record-type-path.ts";

export const metadata: Metadata = { title: "Log" };

const ON_A_PAGE = 100;

export default async function LogPage({ searchParams }: PageProps<"/admin/log">) {
  const { editor } = await requireSession("/admin/log");
  const page = Math.min(Math.max(1, Math.trunc(Number((await searchParams).page)) || 1), 1_000_000);
  const [{ entries, total }, head] = await Promise.all([
    listLog(editor, { skip: (page - 1) * ON_A_PAGE, take: ON_A_PAGE }),
    headOfLog(),
  ]);
  return (
    <>
      <AdminPageTitle title="Log" lead="Who did what, the newest first. Entries are only ever added. Times are UTC." />
      {head && (
        <p className="mt-3 text-small wrap-anywhere">
          <span className="font-bold">Newest hash:</span> {head.hash}
        </p>
      )}
      <div className="mt-8">
        <ScrollTable id="log" caption={`${total} entries.`}>
          <thead>
            <tr>
              <ColumnHead>When</ColumnHead>
              <ColumnHead>Who</ColumnHead>
              <ColumnHead>Did what</ColumnHead>
              <ColumnHead>To what</ColumnHead>
              <ColumnHead>With what</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ entryId, at, by, action, subject, detail }) => (
              <tr key={entryId}>
                <RowHead className="whitespace-nowrap font-normal">{writtenTimestamp(at)}</RowHead>
                <Cell>{by}</Cell>
                <Cell>{action}</Cell>
                <Cell>
                  <Subject subject={subject} />
                </Cell>
                <Cell className="min-w-56 wrap-anywhere">{detail}</Cell>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
      <PageLinks page={page} pages={Math.ceil(total / ON_A_PAGE)} hrefOf={(number) => `/admin/log?page=${number}`} />
    </>
  );
}

function Subject({ subject }: { subject: string }) {
  const [kind, id] = subject.split(" ");
  if (kind === "statement" && id) return <a href={`/admin/statements/${id}/history`}>{id}</a>;
  const section =
    id && (Object.keys(ADMIN_SECTIONS) as SectionPath[]).find((path) => ADMIN_SECTIONS[path].kind === kind);
  return section ? <a href={`/admin/${section}/${id}/history`}>{id}</a> : subject;
}
