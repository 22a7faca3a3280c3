import { type Feed, type FeedScope, tagUri } from "#domain/feeds/feed.ts";
import type { PublicChange } from "#domain/history/public-change.ts";
import { SITE_NAME } from "#domain/sharing/page-citation.ts";
import { changePath, feedPath } from "#domain/site/paths.ts";
import { PROPOSITION_LABELS, PUBLIC_CHANGE_LABELS } from "#domain/wording/labels.ts";
import { entryHtml } from "./entry-html.ts";
import { element, type Markup } from "./markup.ts";

/** The feed as Atom, RFC 4287. */
export function atomFeed(feed: Feed, scope: FeedScope, siteUrl: string): string {
  const self = feedPath(scope, "atom");
  const root = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en-US" },
    element("title", {}, `${feed.title} · ${SITE_NAME}`),
    element("subtitle", {}, "What U.S. senators said about sanctuary-city policy and how they voted."),
    element("id", {}, tagUri(siteUrl, self.replace(/\/atom$/, "").slice(1))),
    element("updated", {}, feed.updated),
    element("author", {}, element("name", {}, SITE_NAME), element("uri", {}, siteUrl)),
    link("self", "application/atom+xml", siteUrl + self),
    link("alternate", "text/html", siteUrl + feed.page),
    element("rights", {}, "Data: CC0 1.0. Quotations belong to their speakers."),
    ...feed.changes.map((change) => entry(change, siteUrl)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`;
}

function entry(change: PublicChange, siteUrl: string): Markup {
  return element(
    "entry",
    {},
    element("title", {}, entryTitle(change)),
    element("id", {}, tagUri(siteUrl, `changes/${change.changeId}`)),
    element("published", {}, change.at),
    element("updated", {}, change.at),
    link("alternate", "text/html", siteUrl + changePath(change)),
    ...change.scope.propositions.map((id) => element("category", { term: id, label: PROPOSITION_LABELS[id].label })),
    element("content", { type: "html" }, entryHtml(change)),
  );
}

/** "Corrected: Jon Tester, June 2018". */
export function entryTitle({ kind, title }: PublicChange): string {
  return `${PUBLIC_CHANGE_LABELS[kind]}: ${title}`;
}

function link(rel: string, type: string, href: string): Markup {
  return element("link", { rel, type, href });
}
