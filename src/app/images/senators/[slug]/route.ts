import { findSenator } from "#data/people/senators.ts";
import { findRecordState } from "#data/record/record-state.ts";
import { headlinesOf } from "#domain/comparisons/headline.ts";
import { senatorPicture } from "#domain/sharing/share-picture.ts";
import { senatorPath } from "#domain/site/paths.ts";
import { env } from "#env.ts";
import { respondWithPicture } from "../../drawing/respond-with-picture.ts";

export async function GET(request: Request, { params }: RouteContext<"/images/senators/[slug]">): Promise<Response> {
  const { slug } = await params;
  return respondWithPicture(request, `senator ${slug}`, async () => {
    const record = await findSenator(slug);
    if (!record) return null;
    const { changedAt } = await findRecordState();
    const at = { url: env().SITE_URL + senatorPath(slug), asOf: changedAt.slice(0, 10) };
    return senatorPicture(record.person, headlinesOf(record), at);
  });
}
