import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { notePreviewsSeen } from "./previews-seen.ts";
import { type SignedIn, signedInBy } from "./session.ts";

/** Who is asking, read once for each request; null for nobody. Notes the drafts that their browser was shown by a link. */
export const findSignedIn = cache(async (): Promise<SignedIn | null> => {
  const signedIn = await signedInBy(await headers());
  if (signedIn) await notePreviewsSeen(signedIn.editor.id);
  return signedIn;
});

/** Who is asking; whoever is not signed in is led to where they can be, and back to `path` afterwards. */
export async function requireSignedIn(path = "/admin"): Promise<SignedIn> {
  const signedIn = await findSignedIn();
  if (!signedIn) redirect(`/admin/sign-in?to=${encodeURIComponent(path)}`);
  return signedIn;
}
