import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { namesOfEditors } from "#data/editors.ts";
import { fieldLabel } from "#domain/labels.ts";
import type { StatementInput } from "#domain/statement.ts";
import { differingFields } from "#domain/statement-form.ts";
import { HistoryView } from "../../../records/history-view.tsx";
import { findStatement } from "../../editing/find-statement.ts";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ params, searchParams }: PageProps<"/admin/statements/[id]/history">) {
  const { id } = await params;
  const address = `/admin/statements/${id}`;
  const { editor } = await requireSignedIn(`${address}/history`);
  const [{ versions, isBlind }, names, asked] = await Promise.all([
    findStatement(editor, id),
    namesOfEditors(),
    searchParams,
  ]);
  if (isBlind) redirect(`${address}/review`);
  return (
    <>
      <RoomTitle title={`History of ${id}`} beside={<a href={address}>The statement</a>} />
      <HistoryView
        room="statements"
        recordId={id}
        editor={editor}
        versions={versions}
        names={names}
        asked={asked}
        differing={differing}
      />
    </>
  );
}

function differing(before: StatementInput, after: StatementInput) {
  return differingFields(before, after).map((each) => ({ ...each, label: fieldLabel(each.field) }));
}
