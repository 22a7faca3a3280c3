import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { listPasskeys } from "#data/editors/passkeys.ts";
import { hasAuthenticator } from "#data/editors/second-factors.ts";
import { FRESH_MINUTES } from "#domain/editors/second-factor.ts";
import { safeAdminPath } from "../../actions/admin-path.ts";
import { CodeForm } from "../../confirming/code-form.tsx";
import { confirmWithCode } from "../../confirming/submit-code.ts";
import { PasskeyButton } from "../../passkeys/passkey-button.tsx";

export const metadata: Metadata = { title: "Confirm that it is you" };

/** Asks for a second factor once more, before something that a stolen session must not be able to do. */
export default async function ConfirmPage({ searchParams }: PageProps<"/admin/account/confirm">) {
  const to = safeAdminPath((await searchParams).to);
  const { editor, factor } = await requireSession(to);
  if (!factor.enrolled) redirect(to);
  const [app, passkeys] = await Promise.all([hasAuthenticator(editor.id), listPasskeys(editor.id)]);
  return (
    <>
      <AdminPageTitle
        title="Confirm that it is you"
        lead={`Sign-in settings and other people’s accounts can be changed for ${FRESH_MINUTES} minutes after this.`}
      />
      {app && <CodeForm send={confirmWithCode} initial={{ formValues: { to }, errors: [] }} title="Not confirmed" />}
      {passkeys.length > 0 && <PasskeyButton to={to} />}
    </>
  );
}
