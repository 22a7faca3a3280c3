import { type Feed, type FeedScope, tagUri } from "#domain/feeds/feed.ts";
import { SITE_NAME } from "#domain/sharing/page-citation.ts";
import { changePath, feedPath } from "#domain/site/paths.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { entryTitle } from "./atom.ts";
import { entryHtml, entryText } from "./entry-html.ts";

/** The feed as JSON Feed 1.1; beside what that asks for, each item has the change itself under `_change`. */
export function jsonFeed(feed: Feed, scope: FeedScope, siteUrl: string): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: `${feed.title} · ${SITE_NAME}`,
    description: "What U.S. senators said about sanctuary-city policy and how they voted.",
    home_page_url: siteUrl + feed.page,
    feed_url: siteUrl + feedPath(scope, "json"),
    language: "en-US",
    authors: [{ name: SITE_NAME, url: siteUrl }],
    items: feed.changes.map((change) => ({
      id: tagUri(siteUrl, `changes/${change.changeId}`),
      url: siteUrl + changePath(change),
      title: entryTitle(change),
      content_html: entryHtml(change),
      content_text: entryText(change),
      date_published: change.at,
      date_modified: change.at,
      tags: change.scope.propositions.map((id) => PROPOSITION_LABELS[id].label),
      _change: change,
    })),
  });
}
