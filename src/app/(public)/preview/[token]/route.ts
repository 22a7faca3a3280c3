import { redirect } from "next/navigation";
import { readPreviewToken } from "#auth/preview-link.ts";
import { notePreviewShown, rememberPreview } from "#auth/previews-seen.ts";
import { findSignedIn } from "#auth/who-asks.ts";

/** Leads to the draft, once it is noted who is shown it: whoever is signed in, and this browser. */
export async function GET(_request: Request, { params }: RouteContext<"/preview/[token]">): Promise<Response> {
  const { token } = await params;
  const previewed = readPreviewToken(decodeURIComponent(token));
  if (previewed) {
    const signedIn = await findSignedIn();
    if (signedIn) await notePreviewShown(signedIn.editor.id, previewed);
    await rememberPreview(previewed);
  }
  redirect(`/preview/${token}/draft`);
}
