import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type SignedIn, signedInBy } from "./session.ts";

/** Who is asking, read once for each request; null for nobody. */
export const findSignedIn = cache(async (): Promise<SignedIn | null> => signedInBy(await headers()));

/** Who is asking; whoever is not signed in is led to where they can be, and back to `path` afterwards. */
export async function requireSignedIn(path = "/admin"): Promise<SignedIn> {
  const signedIn = await findSignedIn();
  if (!signedIn) redirect(`/admin/sign-in?to=${encodeURIComponent(path)}`);
  return signedIn;
}
