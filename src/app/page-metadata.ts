import type { Metadata } from "next";
import { findRecordState } from "#data/record/record-state.ts";
import type { FeedScope } from "#domain/feeds/feed.ts";
import { citationTags, SITE_NAME } from "#domain/sharing/page-citation.ts";
import { PICTURE_SIZE, pictureText, type SharePicture } from "#domain/sharing/share-picture.ts";
import { imagePath } from "#domain/site/paths.ts";
import { env } from "#env.ts";
import { feedLinks } from "./feed-links.ts";

type Page = {
  title: string;
  description: string;
  path: string;
  /** What stands in the page's picture, for those who cannot see it. */
  picture: (at: { url: string; asOf: string }) => SharePicture;
  /** Other sites can show it in a frame, and find out how. */
  embeds?: boolean;
  /** What a feed tells of changes on it. */
  feed?: FeedScope;
  /** Reference managers are told how to cite it. */
  cited?: boolean;
};

/** What networks, reference managers and sites that embed are told of a page. */
export async function pageMetadata({
  title,
  description,
  path,
  picture,
  embeds,
  feed,
  cited,
}: Page): Promise<Metadata> {
  const { changedAt } = await findRecordState();
  const asOf = changedAt.slice(0, 10);
  const url = env().SITE_URL + path;
  const image = {
    // With the state of the record in its address, so that networks fetch a new one when the record has changed.
    url: `${imagePath(path)}?at=${Date.parse(changedAt).toString(36)}`,
    ...PICTURE_SIZE,
    type: "image/png",
    alt: pictureText(picture({ url, asOf })),
  };
  return {
    title,
    description,
    alternates: {
      canonical: path,
      types: { ...(embeds && oembedLinks(url, title)), ...(feed && feedLinks(feed, title)) },
    },
    openGraph: {
      siteName: SITE_NAME,
      type: "website",
      locale: "en_US",
      url: path,
      title,
      description,
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
    ...(cited && { other: citationTags({ title, url, asOf }) }),
  };
}

function oembedLinks(url: string, title: string) {
  const link = (format: "json" | "xml") => [{ url: `/oembed?format=${format}&url=${encodeURIComponent(url)}`, title }];
  return { "application/json+oembed": link("json"), "text/xml+oembed": link("xml") };
}
