"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { forgetDraftOwner } from "#auth/draft-owner.ts";
import { signOut } from "#auth/sign-in/sign-in.ts";
import { noteActionBegun } from "#request-context.ts";

/** Ends the session of whoever asks. */
export async function endCurrentSession(): Promise<void> {
  noteActionBegun();
  await signOut(await headers());
  await forgetDraftOwner();
  redirect("/admin/sign-in");
}
