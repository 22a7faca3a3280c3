import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SHORTEST_PASSWORD } from "#auth/password-strength.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { findLink } from "#data/editor-links.ts";
import { PasswordForm } from "./password-form.tsx";

export const metadata: Metadata = { title: "Set a password" };

export default async function WelcomePage({ params }: PageProps<"/admin/welcome/[token]">) {
  const { token } = await params;
  const person = await findLink(token);
  if (!person) notFound();
  return (
    <>
      <RoomTitle title="Set a password" lead={`For ${person.name}, ${person.email}. This link works once.`} />
      <PasswordForm initial={{ typed: { token }, faults: [] }} email={person.email} shortest={SHORTEST_PASSWORD} />
    </>
  );
}
