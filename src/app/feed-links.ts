import type { FeedScope } from "#domain/feeds/feed.ts";
import { feedPath } from "#domain/site/paths.ts";

/** For the head of a page: where feed readers find the feed of what it shows. `title` as readers choose by it. */
export function feedLinks(scope: FeedScope, title: string): Record<string, { url: string; title: string }[]> {
  return {
    "application/atom+xml": [{ url: feedPath(scope, "atom"), title }],
    "application/feed+json": [{ url: feedPath(scope, "json"), title }],
  };
}
