"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { removeOwnAuthenticator } from "#auth/second-factors/second-factor.ts";
import { noteActionBegun } from "#request-context.ts";

/** Takes one's own authenticator app away, for whoever presented a factor just now. */
export async function removeAuthenticator(): Promise<void> {
  noteActionBegun();
  const signedIn = await requireSession("/admin/account");
  const isRemoved = await removeOwnAuthenticator(signedIn);
  revalidatePath("/admin", "layout");
  redirect(isRemoved ? "/admin/account" : "/admin/account/confirm?to=/admin/account");
}
