import { redirect } from "next/navigation";
import { previewLinkId } from "#auth/preview-link.ts";
import { notePreviewShown, rememberPreview } from "#auth/previews-seen.ts";
import { findSignedIn } from "#auth/who-asks.ts";
import { findPreviewLink } from "#data/preview-links.ts";

/** Leads to the draft, once it is noted who is shown it: whoever is signed in, and this browser. */
export async function GET(_request: Request, { params }: RouteContext<"/preview/[token]">): Promise<Response> {
  const { token } = await params;
  const linkId = previewLinkId(token);
  const previewed = linkId && (await findPreviewLink(linkId));
  if (previewed) {
    const signedIn = await findSignedIn();
    if (signedIn) await notePreviewShown(signedIn.editor.id, previewed);
    await rememberPreview(previewed);
  }
  redirect(`/preview/${encodeURIComponent(token)}/draft`);
}
