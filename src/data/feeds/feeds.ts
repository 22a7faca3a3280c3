import "server-only";
import { belongsToFeed, FEED_SIZE, type Feed, type FeedScope, feedTitle } from "#domain/feeds/feed.ts";
import { listPublicChanges } from "../history/public-changes.ts";
import { findRecordVersion } from "../history/record-version.ts";
import { publicRecord } from "../record/public-record.ts";

/** The newest changes of what is followed; null where there is no such senator, or no such roll call on the subject. */
export async function findFeed(scope: FeedScope): Promise<Omit<Feed, "page"> | null> {
  const [{ people, rollCalls }, changes, { changedAt }] = await Promise.all([
    publicRecord(),
    listPublicChanges(),
    findRecordVersion(),
  ]);
  const title = feedTitle(scope, (of) => {
    if (of.kind === "senator") return people.find(({ slug }) => slug === of.slug)?.name ?? null;
    const found = of.kind === "roll_call" && rollCalls.find(({ on }) => on.rollCall.rollCallId === of.rollCallId);
    return found ? (found.on.plain?.title ?? found.on.rollCall.question) : null;
  });
  if (title === null) return null;
  const own = changes.filter((change) => belongsToFeed(change, scope)).slice(0, FEED_SIZE);
  return { title, changes: own, updated: own[0]?.at ?? changedAt };
}
