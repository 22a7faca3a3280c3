import { redirect } from "next/navigation";
import { previewLinkId } from "#auth/preview-link.ts";
import { rememberPreview } from "#auth/previews-seen.ts";
import { findPreviewLink } from "#data/record/preview-links.ts";

/** Redirects to the draft, once this browser remembers that it is shown it. */
export async function GET(_request: Request, { params }: RouteContext<"/preview/[token]">): Promise<Response> {
  const { token } = await params;
  const linkId = previewLinkId(token);
  const previewed = linkId && (await findPreviewLink(linkId));
  if (previewed) await rememberPreview(previewed);
  redirect(`/preview/${encodeURIComponent(token)}/draft`);
}
