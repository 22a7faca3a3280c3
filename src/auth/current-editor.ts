import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { notePreviewsSeen } from "./previews-seen.ts";
import { type EditorSession, sessionFromHeaders } from "./session.ts";

/** Who is asking, read once for each request; null for nobody. Notes the drafts that their browser was shown by a link. */
export const currentSession = cache(async (): Promise<EditorSession | null> => {
  const signedIn = await sessionFromHeaders(await headers());
  if (signedIn) await notePreviewsSeen(signedIn.editor.id);
  return signedIn;
});

/** Who is asking; whoever is not signed in is led to where they can be, and back to `path` afterward. */
export async function requireSession(path = "/admin"): Promise<EditorSession> {
  const signedIn = await currentSession();
  if (!signedIn) redirect(`/admin/sign-in?to=${encodeURIComponent(path)}`);
  return signedIn;
}
