import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { namesOfEditors } from "#data/editors/editors.ts";
import { differingFormFields, recordFormValues } from "#domain/record/record-form.ts";
import { formOf } from "#domain/record/record-forms.ts";
import { findRecord } from "../../../records/find-record.ts";
import { HistoryView } from "../../../records/history/history-view.tsx";
import { adminSectionOf } from "../../../records/record-type-path.ts";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ params, searchParams }: PageProps<"/admin/[kind]/[id]/history">) {
  const { id, kind: first } = await params;
  const { kind, path } = adminSectionOf(first);
  const pagePath = `/admin/${path}/${id}`;
  const { editor } = await requireSession(`${pagePath}/history`);
  const [found, names, range] = await Promise.all([findRecord(editor, kind, id), namesOfEditors(), searchParams]);
  if (found.isBlind) redirect(`${pagePath}/review`);
  const form = formOf(kind);
  return (
    <>
      <AdminPageTitle title={`History: ${found.title}`} lead={id} aside={<a href={pagePath}>The record</a>} />
      <HistoryView
        section={path}
        recordId={id}
        editor={editor}
        versions={found.versions}
        names={names}
        range={range}
        differing={(before, after) =>
          differingFormFields(form.groups, recordFormValues(form, before), recordFormValues(form, after))
        }
      />
    </>
  );
}
