import { findFeed } from "#data/feeds/feeds.ts";
import { readFeedPath } from "#domain/feeds/feed.ts";
import { followedPath } from "#domain/site/paths.ts";
import { env } from "#env.ts";
import { atomFeed } from "../writing/atom.ts";
import { jsonFeed } from "../writing/json-feed.ts";
import { respondWithFeed } from "../writing/respond-with-feed.ts";

const FORMS = {
  atom: { write: atomFeed, type: "application/atom+xml" },
  json: { write: jsonFeed, type: "application/feed+json" },
};

/** Made for each request from what is held in memory, so that a retraction is in it at once. */
export async function GET(request: Request, { params }: RouteContext<"/feeds/[...feed]">): Promise<Response> {
  const feedRequest = readFeedPath((await params).feed);
  const found = feedRequest && (await findFeed(feedRequest.scope));
  if (!found) return new Response("There is no such feed. All feeds are listed at /feeds.\n", { status: 404 });
  const { write, type } = FORMS[feedRequest.form];
  const feed = { ...found, page: followedPath(feedRequest.scope) };
  return respondWithFeed(request, write(feed, feedRequest.scope, env().SITE_URL), type, found.updated);
}
