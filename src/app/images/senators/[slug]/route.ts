import { senatorPath } from "#components/record/address.ts";
import { findRecordState } from "#data/record-state.ts";
import { findSenator } from "#data/senators.ts";
import { headlinesOf } from "#domain/headline.ts";
import { senatorPicture } from "#domain/share-picture.ts";
import { env } from "#env.ts";
import { respondWithPicture } from "../../drawing/answer-with-picture.ts";

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
