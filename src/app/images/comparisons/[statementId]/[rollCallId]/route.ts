import { comparisonAddress } from "#components/record/address.ts";
import { findComparison } from "#data/comparisons.ts";
import { findRecordState } from "#data/record-state.ts";
import { comparisonPicture } from "#domain/share-picture.ts";
import { env } from "#env.ts";
import { answerWithPicture } from "../../../drawing/answer-with-picture.ts";

type Context = RouteContext<"/images/comparisons/[statementId]/[rollCallId]">;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { statementId, rollCallId } = await params;
  return answerWithPicture(request, `comparison ${statementId} ${rollCallId}`, async () => {
    const found = await findComparison(statementId, rollCallId);
    const [first, ...rest] = found?.evidence ?? [];
    if (!found || !first) return null;
    const { changedAt } = await findRecordState();
    return comparisonPicture(found.person, [first, ...rest], {
      address: env().SITE_URL + comparisonAddress(statementId, rollCallId),
      asOf: changedAt.slice(0, 10),
    });
  });
}
