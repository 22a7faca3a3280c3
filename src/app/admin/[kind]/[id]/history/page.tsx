import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { VersionDifference } from "#components/record/version-difference.tsx";
import { VersionsTable } from "#components/record/versions-table.tsx";
import { FilterForm } from "#components/ui/filter-form.tsx";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { SelectField } from "#components/ui/select-field.tsx";
import { namesOfEditors } from "#data/editors.ts";
import { findRecordAtDesk } from "#data/record-desk.ts";
import { SHIPPED_RECORD } from "#domain/editor.ts";
import { differingTyped, typedRecord } from "#domain/record-form.ts";
import { formOf } from "#domain/record-forms.ts";
import { mayMove } from "#domain/status-move.ts";
import { roomOf } from "../../../records/kind-in-path.ts";
import { RecordStepForm } from "../../../records/record-step-form.tsx";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ params, searchParams }: PageProps<"/admin/[kind]/[id]/history">) {
  const { id, kind: first } = await params;
  const { kind, path } = roomOf(first);
  const address = `/admin/${path}/${id}`;
  const { editor } = await requireSignedIn(`${address}/history`);
  const [found, names, query] = await Promise.all([findRecordAtDesk(editor, kind, id), namesOfEditors(), searchParams]);
  if (!found) notFound();
  if (found.isBlind) redirect(`${address}/review`);
  const { versions, latest, title } = found;
  const chosen = (name: unknown) => versions.find(({ version }) => String(version) === name);
  const to = chosen(query.to) ?? latest;
  const from = chosen(query.from) ?? versions.at(Math.max(0, versions.indexOf(to) - 1)) ?? to;
  const form = formOf(kind);
  const fields = differingTyped(form.groups, typedRecord(form, from.snapshot), typedRecord(form, to.snapshot));
  const { status } = latest.snapshot;
  const choices = versions.map(({ version }) => ({ value: String(version), name: `Version ${version}` }));
  return (
    <>
      <RoomTitle title={`History: ${title}`} lead={id} beside={<a href={address}>The record</a>} />
      <div className="mt-8">
        <VersionsTable
          versions={versions.toReversed().map(({ snapshot, ...version }) => ({ ...version, status: snapshot.status }))}
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
        <VersionDifference fields={fields} />
      </Section>
      {to !== latest && mayMove(editor, status, status) && (
        <Section
          id="restore"
          title={`Restore version ${to.version}`}
          intro="What it said becomes a new version. The versions between stay in the history."
        >
          <RecordStepForm
            room={path}
            recordId={id}
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
