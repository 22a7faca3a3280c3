import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { database } from "#data/client.ts";
import { publishesAlone } from "#data/newsroom.ts";
import { mayAdminister } from "#domain/editor.ts";
import { NewsroomForm } from "./newsroom-form.tsx";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const { editor } = await requireSignedIn("/admin/settings");
  if (!mayAdminister(editor)) notFound();
  return (
    <>
      <RoomTitle title="Settings" />
      <NewsroomForm alone={await publishesAlone(database())} />
    </>
  );
}
