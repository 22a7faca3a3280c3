import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { pendingFactors } from "#auth/sign-in/sign-in.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { safeAdminPath } from "../../actions/admin-path.ts";
import { CodeForm } from "../../confirming/code-form.tsx";
import { giveCode } from "../../confirming/submit-code.ts";
import { PasskeyButton } from "../../passkeys/passkey-button.tsx";

export const metadata: Metadata = { title: "Second factor" };

export default async function CodePage({ searchParams }: PageProps<"/admin/sign-in/code">) {
  const to = safeAdminPath((await searchParams).to);
  const factors = await pendingFactors(await headers());
  if (!factors) redirect(`/admin/sign-in?to=${encodeURIComponent(to)}`);
  return (
    <>
      <AdminPageTitle title="Second factor" lead="Your password is right. One more step." />
      {factors.app && (
        <CodeForm send={giveCode} initial={{ formValues: { to }, errors: [] }} title="You are not signed in" />
      )}
      {factors.passkey && (
        <>
          <PasskeyButton to={to} />
          <noscript>
            <p className="measure mt-4">Passkeys need JavaScript.</p>
          </noscript>
        </>
      )}
      <p className="mt-8">
        <a href="/admin/sign-in" className="tap">
          Start over with your password
        </a>
      </p>
      <p className="measure mt-4 text-small text-quiet">
        Lost your phone, your passkey and your recovery codes? Ask an administrator to reset your sign-in.
      </p>
    </>
  );
}
