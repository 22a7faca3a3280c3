import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { namesOfEditors } from "#data/editors.ts";
import { differingTyped, typedRecord } from "#domain/record-form.ts";
import { formOf } from "#domain/record-forms.ts";
import { findRecord } from "../../../records/find-record.ts";
import { HistoryView } from "../../../records/history-view.tsx";
import { roomOf } from "../../../records/kind-in-path.ts";

export const metadata: Metadata = { title: "History" };

export default async function HistoryPage({ params, searchParams }: PageProps<"/admin/[kind]/[id]/history">) {
  const { id, kind: first } = await params;
  const { kind, path } = roomOf(first);
  const address = `/admin/${path}/${id}`;
  const { editor } = await requireSignedIn(`${address}/history`);
  const [found, names, asked] = await Promise.all([findRecord(editor, kind, id), namesOfEditors(), searchParams]);
  if (found.isBlind) redirect(`${address}/review`);
  const form = formOf(kind);
  return (
    <>
      <RoomTitle title={`History: ${found.title}`} lead={id} beside={<a href={address}>The record</a>} />
      <HistoryView
        room={path}
        recordId={id}
        editor={editor}
        versions={found.versions}
        names={names}
        asked={asked}
        differing={(before, after) => differingTyped(form.groups, typedRecord(form, before), typedRecord(form, after))}
      />
    </>
  );
}
