import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { FilterForm } from "#components/ui/filter-form.tsx";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { ScrollTable } from "#components/ui/scroll-table.tsx";
import { Section } from "#components/ui/section.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/table-cells.tsx";
import { WordDifference } from "#components/ui/word-difference.tsx";
import { namesOfEditors } from "#data/editors.ts";
import type { StatementVersion } from "#data/statement-versions.ts";
import { SHIPPED_RECORD } from "#domain/editor.ts";
import { fieldLabel, STATUS_LABELS } from "#domain/labels.ts";
import { writtenMoment } from "#domain/moment.ts";
import { differingFields } from "#domain/statement-form.ts";
import { mayMove } from "#domain/status-move.ts";
import { findStatement } from "../../editing/find-statement.ts";
import { StepForm } from "../../editing/step-form.tsx";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ params, searchParams }: PageProps<"/admin/statements/[id]/history">) {
  const { id } = await params;
  const address = `/admin/statements/${id}`;
  const { editor } = await requireSignedIn(`${address}/history`);
  const [{ versions, latest, isBlind }, names, query] = await Promise.all([
    findStatement(editor, id),
    namesOfEditors(),
    searchParams,
  ]);
  if (isBlind) redirect(`${address}/review`);
  const chosen = (name: unknown) => versions.find(({ version }) => String(version) === name);
  const to = chosen(query.to) ?? latest;
  const from = chosen(query.from) ?? versions.at(versions.indexOf(to) - 1) ?? to;
  const fields = from === to ? [] : differingFields(from.snapshot, to.snapshot);
  const { status } = latest.snapshot;
  const choices = versions.map(({ version }) => ({ value: String(version), name: `Version ${version}` }));
  return (
    <>
      <RoomTitle title={`History of ${id}`} beside={<a href={address}>The statement</a>} />
      <div className="mt-8">
        <Versions
          versions={versions.toReversed()}
          nameOf={(by) => (by === SHIPPED_RECORD ? "The shipped record" : (names.get(by) ?? by))}
        />
      </div>
      <Section id="compared" title={`Version ${to.version} beside version ${from.version}`}>
        {versions.length > 1 && (
          <FilterForm action={`${address}/history`}>
            <SelectField
              id="from"
              name="from"
              label="From"
              all="The one before"
              options={choices}
              chosen={String(from.version)}
            />
            <SelectField id="to" name="to" label="To" all="The latest" options={choices} chosen={String(to.version)} />
          </FilterForm>
        )}
        {fields.length === 0 && <p className="mt-4">Nothing that is typed differs.</p>}
        <dl className="mt-4">
          {fields.map(({ field, before, after }) => (
            <div key={field} className="grid gap-x-8 border-t border-rule py-3 md:grid-cols-[11rem_minmax(0,1fr)]">
              <dt className="text-small font-bold">{fieldLabel(field)}</dt>
              <dd className="measure">
                <WordDifference before={before} after={after} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      {to !== latest && mayMove(editor, status, status) && (
        <Section
          id="restore"
          title={`Restore version ${to.version}`}
          intro="What it said becomes a new version. The versions between stay in the history."
        >
          <StepForm
            statementId={id}
            basedOn={latest.version}
            step="restore"
            version={to.version}
            label={status === "published" ? "Why, for readers" : "Why"}
            button="Restore"
          />
        </Section>
      )}
    </>
  );
}

function Versions({ versions, nameOf }: { versions: StatementVersion[]; nameOf: (editorId: string) => string }) {
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
        {versions.map(({ version, at, editorId, reason, snapshot }) => (
          <tr key={version}>
            <RowHead>
              <a href={`?to=${version}`} className="tap">
                <span className="sr-only">Version </span>
                {version}
              </a>
            </RowHead>
            <Cell className="whitespace-nowrap">{writtenMoment(at)}</Cell>
            <Cell>{nameOf(editorId)}</Cell>
            <Cell>{STATUS_LABELS[snapshot.status]}</Cell>
            <Cell className="min-w-56">{reason}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
