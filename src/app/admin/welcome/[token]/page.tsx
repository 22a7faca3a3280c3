import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SHORTEST_PASSWORD } from "#auth/sign-in/password-strength.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { findLink } from "#data/editors/editor-links.ts";
import { PasswordForm } from "./password-form.tsx";

export const metadata: Metadata = { title: "Set a password" };

export default async function InvitationPage({ params }: PageProps<"/admin/welcome/[token]">) {
  const { token } = await params;
  const person = await findLink(token);
  if (!person) notFound();
  return (
    <>
      <AdminPageTitle title="Set a password" lead={`For ${person.name}, ${person.email}. This link works once.`} />
      <PasswordForm initial={{ formValues: { token }, errors: [] }} email={person.email} shortest={SHORTEST_PASSWORD} />
    </>
  );
}
