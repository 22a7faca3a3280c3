import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { Section } from "#components/ui/section.tsx";
import { findSourceForEditing } from "#data/sources/source-queue.ts";
import { isAtLeast } from "#domain/editors/editor.ts";
import { sourceName } from "#domain/sources/source.ts";
import type { CitingRecord, EditableSource } from "#domain/sources/source-queue.ts";
import { RECORD_TYPE_LABELS, SOURCE_REPLACEMENT_LABELS, STATUS_LABELS } from "#domain/wording/labels.ts";
import { CaptureForm } from "../../capturing/capture-form.tsx";
import { CopiesSection } from "../editing/copies-section.tsx";
import { DescriptionForm } from "../editing/description-form.tsx";
import { sourceFormValues } from "../editing/form-values.ts";
import { ReplaceForm } from "../editing/replace-form.tsx";

export const metadata: Metadata = { title: "Source" };

const DONE: Record<string, string> = {
  described: "Saved.",
  adopted: "Quotes are compared with this copy now, and readers see it.",
  replaced: "Replaced: everything that rested on this source rests on the other now.",
};

export default async function SourcePage({ params, searchParams }: PageProps<"/admin/sources/[id]">) {
  const { id } = await params;
  const { editor } = await requireSession(`/admin/sources/${id}`);
  const source = /^\d{1,9}$/.test(id) ? await findSourceForEditing(Number(id)) : null;
  if (!source) notFound();
  const { saved } = await searchParams;
  const message = typeof saved === "string" ? DONE[saved] : undefined;
  const { sourceId, described, isPublic, replacedBy } = source;
  const mayPublish = isAtLeast(editor, "reviewer") && editor.secondFactor;
  return (
    <>
      <AdminPageTitle
        title={sourceName(described)}
        lead={
          <a href={described.url} rel="noreferrer" className="wrap-anywhere">
            {described.url}
          </a>
        }
        aside={isPublic && <a href={`/sources/${sourceId}`}>As readers see it</a>}
      />
      {message && (
        <div className="mt-4">
          <SavedNote>{message}</SavedNote>
        </div>
      )}
      {replacedBy && (
        <p className="measure mt-4 border-l-4 border-accent pl-4">
          {SOURCE_REPLACEMENT_LABELS[replacedBy.because]}: replaced by{" "}
          <a href={`/admin/sources/${replacedBy.sourceId}`} className="wrap-anywhere">
            {replacedBy.url}
          </a>
          .
        </p>
      )}
      <div className="gap-x-14 lg:grid lg:grid-cols-2">
        <div className="min-w-0">
          {!replacedBy && (
            <Section id="description" title="Description">
              {isPublic && !mayPublish ? (
                <p className="measure">Readers see this source: a reviewer with a second factor changes it.</p>
              ) : (
                <DescriptionForm
                  key={source.version}
                  initial={{ formValues: sourceFormValues(source), errors: [] }}
                  sourceId={sourceId}
                  version={source.version}
                />
              )}
            </Section>
          )}
        </div>
        <div className="min-w-0">
          <Section id="copy" title="Stored copies">
            <CopiesSection source={source} mayAdopt={mayPublish && !replacedBy} />
            {!replacedBy && <CaptureForm url={described.url} hasCopy={source.copies.length > 0} />}
          </Section>
        </div>
      </div>
      <Section id="records" title={`What rests on it (${source.records.length})`}>
        <Records source={source} />
      </Section>
      {!replacedBy && mayPublish && (
        <Section
          id="replace"
          title="Replace it by another source"
          intro="Everything that rests on it rests on the other from then on. This one stays, and says by what it was replaced."
        >
          <ReplaceForm sourceId={sourceId} />
        </Section>
      )}
    </>
  );
}

const RECORD_PATHS: Partial<Record<CitingRecord["revised"], (id: string) => string>> = {
  statement: (id) => `/admin/statements/${id}`,
};

function Records({ source: { records, replaces } }: { source: EditableSource }) {
  return (
    <>
      {records.length === 0 && <p>Nothing.</p>}
      <ul className="space-y-1.5">
        {records.map(({ revised, recordId, name, status }) => {
          const href = RECORD_PATHS[revised]?.(recordId);
          return (
            <li key={`${revised} ${recordId}`}>
              {href ? (
                <a href={href} className="tap">
                  {name}
                  <span className="sr-only">, {recordId}</span>
                </a>
              ) : (
                name
              )}{" "}
              <span className="text-small text-quiet">
                {RECORD_TYPE_LABELS[revised]}, {STATUS_LABELS[status].toLowerCase()}
              </span>
            </li>
          );
        })}
      </ul>
      {replaces.length > 0 && (
        <p className="mt-4 text-small">
          It took the place of{" "}
          {replaces.map(({ sourceId, url }, index) => (
            <span key={sourceId}>
              {index > 0 && ", "}
              <a href={`/admin/sources/${sourceId}`} className="wrap-anywhere">
                {url}
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}
