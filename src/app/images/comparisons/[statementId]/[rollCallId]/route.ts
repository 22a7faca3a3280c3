import { findComparison } from "#data/comparisons/comparisons.ts";
import { findRecordState } from "#data/record/record-state.ts";
import { comparisonPicture } from "#domain/sharing/share-picture.ts";
import { comparisonPath } from "#domain/site/paths.ts";
import { env } from "#env.ts";
import { respondWithPicture } from "../../../drawing/respond-with-picture.ts";

type Context = RouteContext<"/images/comparisons/[statementId]/[rollCallId]">;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { statementId, rollCallId } = await params;
  return respondWithPicture(request, `comparison ${statementId} ${rollCallId}`, async () => {
    const found = await findComparison(statementId, rollCallId);
    const [first, ...rest] = found?.evidence ?? [];
    if (!found || !first) return null;
    const { changedAt } = await findRecordState();
    return comparisonPicture(found.person, [first, ...rest], {
      url: env().SITE_URL + comparisonPath(statementId, rollCallId),
      asOf: changedAt.slice(0, 10),
    });
  });
}
