import type { Metadata } from "next";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { pathInRoom } from "../../acting/path-in-room.ts";
import { CodeForm } from "./code-form.tsx";

export const metadata: Metadata = { title: "Second factor" };

export default async function CodePage({ searchParams }: PageProps<"/admin/sign-in/code">) {
  const to = pathInRoom((await searchParams).to);
  return (
    <>
      <RoomTitle title="Second factor" />
      <CodeForm initial={{ typed: { to }, faults: [] }} />
      <p className="mt-8">
        <a href="/admin/sign-in" className="tap">
          Begin again with the password
        </a>
      </p>
    </>
  );
}
