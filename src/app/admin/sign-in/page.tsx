import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { findSignedIn } from "#auth/who-asks.ts";
import { RoomTitle } from "#components/ui/room-title.tsx";
import { pathInRoom } from "../acting/path-in-room.ts";
import { PasskeyButton } from "../passkeys/passkey-button.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/admin/sign-in">) {
  const to = pathInRoom((await searchParams).to);
  if (await findSignedIn()) redirect(to);
  return (
    <>
      <RoomTitle title="Sign in" lead="For the editors of this record. Readers need no account." />
      <SignInForm initial={{ typed: { to }, faults: [] }} />
      <PasskeyButton to={to} />
      <p className="measure mt-8 text-small text-quiet">
        Whoever has lost the password or the second factor asks an administrator for a new link.
      </p>
    </>
  );
}
