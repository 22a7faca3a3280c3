"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { signOut } from "#auth/sign-in.ts";
import { forgetTypist } from "#auth/typist.ts";
import { noteActionBegun } from "#request-context.ts";

/** Ends the session of whoever asks. */
export async function leave(): Promise<void> {
  noteActionBegun();
  await signOut(await headers());
  await forgetTypist();
  redirect("/admin/sign-in");
}
