import { findRecordState } from "#data/record/record-state.ts";
import { sitePicture } from "#domain/sharing/share-picture.ts";
import { env } from "#env.ts";
import { respondWithPicture } from "./drawing/respond-with-picture.ts";

/** For every page without a picture of its own. */
export async function GET(request: Request): Promise<Response> {
  return respondWithPicture(request, "site", async () => {
    const state = await findRecordState();
    return sitePicture(state, { url: env().SITE_URL, asOf: state.changedAt.slice(0, 10) });
  });
}
