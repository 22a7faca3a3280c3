import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { FilterForm } from "#components/ui/forms/filter-form.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { namesOfEditors } from "#data/editors/editors.ts";
import { listRecordQueue, type RecordQueueItem } from "#data/record/record-queue.ts";
import { SEED_DATA } from "#domain/editors/editor.ts";
import { RECORD_STATUSES } from "#domain/statements/statement.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { STATUS_LABELS } from "#domain/wording/labels.ts";
import { adminSectionOf } from "../records/record-type-path.ts";

type Route = "/admin/[kind]";

export async function generateMetadata({ params }: PageProps<Route>): Promise<Metadata> {
  return { title: adminSectionOf((await params).kind).many };
}

export default async function RecordsPage({ params, searchParams }: PageProps<Route>) {
  const { kind, path, many, one } = adminSectionOf((await params).kind);
  const { editor } = await requireSession(`/admin/${path}`);
  const query = await searchParams;
  const status = RECORD_STATUSES.find((each) => each === query.status);
  const [records, names] = await Promise.all([listRecordQueue(editor, kind, status), namesOfEditors()]);
  const open = records.filter((record) => record.status === "draft" || record.status === "in_review").length;
  const editorName = (id: string) => (id === SEED_DATA ? "the shipped record" : (names.get(id) ?? "somebody"));
  return (
    <>
      <AdminPageTitle
        title={many}
        lead={`${records.length} in this list, ${open} of them not yet published. What waits longest comes first.`}
        aside={
          <a
            href={`/admin/${path}/new`}
            className="border border-ink bg-ink px-5 py-2 font-semibold text-paper no-underline hover:bg-accent"
          >
            New<span className="sr-only">: {one}</span>
          </a>
        }
      />
      <FilterForm action={`/admin/${path}`}>
        <SelectField
          id="status"
          name="status"
          label="Status"
          all="All"
          options={RECORD_STATUSES.map((value) => ({ value, name: STATUS_LABELS[value] }))}
          chosen={status}
        />
      </FilterForm>
      <div className="mt-8">
        {records.length > 0 ? (
          <RecordTable records={records} path={path} editorName={editorName} />
        ) : (
          <p>Nothing in this list.</p>
        )}
      </div>
    </>
  );
}

function RecordTable({
  records,
  path,
  editorName,
}: {
  records: RecordQueueItem[];
  path: string;
  editorName: (id: string) => string;
}) {
  return (
    <ScrollTable id="desk" caption="A name leads to the record.">
      <thead>
        <tr>
          <ColumnHead>What</ColumnHead>
          <ColumnHead>Status</ColumnHead>
          <ColumnHead>Last written</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {records.map(({ recordId, title, status, since, lastEditorId }) => (
          <tr key={recordId}>
            <RowHead className="min-w-56">
              <a href={`/admin/${path}/${recordId}`} className="tap">
                {title}
              </a>
              <span className="block font-normal text-quiet">{recordId}</span>
            </RowHead>
            <Cell>{STATUS_LABELS[status]}</Cell>
            <Cell className="min-w-32">
              {writtenDate(since.slice(0, 10))}, by {editorName(lastEditorId)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
