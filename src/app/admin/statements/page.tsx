import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { FilterForm } from "#components/ui/forms/filter-form.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { namesOfEditors } from "#data/editors/editors.ts";
import { listDraftReasons, listStatementQueue } from "#data/statements/statement-queue.ts";
import { SEED_DATA } from "#domain/editors/editor.ts";
import { RECORD_STATUSES } from "#domain/statements/statement.ts";
import { type StatementQueueItem, statementQueueFilterSchema } from "#domain/statements/statement-queue.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { STATUS_LABELS } from "#domain/wording/labels.ts";
import { QueueKeys } from "./queue-keys.tsx";

export const metadata: Metadata = { title: "Statements" };

export default async function StatementsPage({ searchParams }: PageProps<"/admin/statements">) {
  const { editor } = await requireSession("/admin/statements");
  const query = await searchParams;
  const filter = statementQueueFilterSchema.parse(
    Object.fromEntries(Object.entries(query).filter(([, value]) => value !== "")),
  );
  const [items, reasons, names] = await Promise.all([
    listStatementQueue(filter, editor),
    listDraftReasons(editor),
    namesOfEditors(),
  ]);
  const editorName = (id: string) => (id === SEED_DATA ? "the shipped record" : (names.get(id) ?? "somebody"));
  return (
    <>
      <AdminPageTitle
        title="Statements"
        lead={`${items.length} in this list. What waits longest comes first.`}
        aside={
          <>
            <a href="/admin/bulk">Many at once</a>
            <a
              href="/admin/statements/new"
              className="border border-ink bg-ink px-5 py-2 font-semibold text-paper no-underline hover:bg-accent"
            >
              New statement
            </a>
          </>
        }
      />
      <FilterForm action="/admin/statements">
        <SelectField
          id="status"
          name="status"
          label="Status"
          all="Drafts and in review"
          options={RECORD_STATUSES.map((value) => ({ value, name: STATUS_LABELS[value] }))}
          chosen={filter.status}
        />
        <SelectField
          id="whose"
          name="whose"
          label="Last written by"
          all="Anybody"
          options={[
            { value: "mine", name: "Me" },
            { value: "others", name: "Others" },
          ]}
          chosen={filter.whose}
        />
        <SelectField
          id="needs"
          name="needs"
          label="Waits because"
          all="Any reason"
          options={reasons.map(({ reason, count }) => ({ value: reason, name: `${reason} (${count})` }))}
          chosen={filter.needs}
        />
        <TextField id="name" label="Speaker" initialValue={filter.name} />
      </FilterForm>
      <QueueKeys />
      <div className="mt-4">
        {items.length > 0 ? <RecordTable items={items} editorName={editorName} /> : <p>Nothing in this list.</p>}
      </div>
    </>
  );
}

function RecordTable({ items, editorName }: { items: StatementQueueItem[]; editorName: (id: string) => string }) {
  return (
    <ScrollTable id="desk" caption="A speaker’s name leads to the statement.">
      <thead>
        <tr>
          <ColumnHead>Speaker</ColumnHead>
          <ColumnHead>Words</ColumnHead>
          <ColumnHead>Status</ColumnHead>
          <ColumnHead>Last written</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.statementId}>
            <RowHead className="min-w-36">
              <a href={`/admin/statements/${item.statementId}`} data-row className="tap">
                {item.speaker}
                <span className="sr-only">, {item.statementId}</span>
              </a>
              <span className="block font-normal">{writtenDate(item.saidOn)}</span>
            </RowHead>
            <Cell className="min-w-64 lg:w-2/5">
              <span className="line-clamp-2">{item.quote}</span>
              {item.publisher && <span className="line-clamp-1 text-quiet">{item.publisher}</span>}
            </Cell>
            <Cell className="min-w-40">
              {STATUS_LABELS[item.status]}
              {item.draftReasons.length > 0 && <span className="block text-quiet">{item.draftReasons.join("; ")}</span>}
            </Cell>
            <Cell className="min-w-32">
              {writtenDate(item.waitingSince.slice(0, 10))}, by {editorName(item.lastEditorId)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
