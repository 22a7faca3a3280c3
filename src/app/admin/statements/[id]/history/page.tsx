import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { namesOfEditors } from "#data/editors/editors.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { differingFields } from "#domain/statements/statement-form.ts";
import { fieldLabel } from "#domain/wording/labels.ts";
import { HistoryView } from "../../../records/history/history-view.tsx";
import { findStatement } from "../../editing/find-statement.ts";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ params, searchParams }: PageProps<"/admin/statements/[id]/history">) {
  const { id } = await params;
  const path = `/admin/statements/${id}`;
  const { editor } = await requireSession(`${path}/history`);
  const [{ versions, isBlind }, names, range] = await Promise.all([
    findStatement(editor, id),
    namesOfEditors(),
    searchParams,
  ]);
  if (isBlind) redirect(`${path}/review`);
  return (
    <>
      <AdminPageTitle title={`History of ${id}`} aside={<a href={path}>The statement</a>} />
      <HistoryView
        section="statements"
        recordId={id}
        editor={editor}
        versions={versions}
        names={names}
        range={range}
        differing={differing}
      />
    </>
  );
}

function differing(before: StatementInput, after: StatementInput) {
  return differingFields(before, after).map((each) => ({ ...each, label: fieldLabel(each.field) }));
}
