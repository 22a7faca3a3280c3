import { findRecordState } from "#data/record/record-state.ts";
import { findRollCall } from "#data/roll-calls/roll-calls.ts";
import { rollCallPicture } from "#domain/sharing/share-picture.ts";
import { rollCallPath } from "#domain/site/paths.ts";
import { env } from "#env.ts";
import { respondWithPicture } from "../../drawing/respond-with-picture.ts";

export async function GET(request: Request, { params }: RouteContext<"/images/roll-calls/[id]">): Promise<Response> {
  const { id } = await params;
  return respondWithPicture(request, `roll call ${id}`, async () => {
    const record = await findRollCall(id);
    if (!record) return null;
    const { changedAt } = await findRecordState();
    return rollCallPicture(record.on, {
      url: env().SITE_URL + rollCallPath(id),
      asOf: changedAt.slice(0, 10),
    });
  });
}
