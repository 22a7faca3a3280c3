import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { safeAdminPath } from "../actions/admin-path.ts";
import { PasskeyButton } from "../passkeys/passkey-button.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/admin/sign-in">) {
  const to = safeAdminPath((await searchParams).to);
  if (await currentSession()) redirect(to);
  return (
    <>
      <AdminPageTitle title="Sign in" lead="For the editors of this record. Readers need no account." />
      {/\bkept\b/.test(to) && (
        <p className="measure mt-4 border-l-4 border-accent pl-4 font-semibold">
          Your session was over when you sent the form. What you typed is kept for you: sign in, and it is there.
        </p>
      )}
      <SignInForm initial={{ formValues: { to }, errors: [] }} />
      <PasskeyButton to={to} />
      <p className="measure mt-8 text-small text-quiet">
        Lost your password or phone? Ask an administrator for a new link.
      </p>
    </>
  );
}
