/** How sites that read oEmbed (oembed.com, version 1.0) are told of an embed. */
import { z } from "zod";
import { EMBED_MAX_WIDTH, type Embeddable, embeddableAt, escaped } from "./embed.ts";

/** The parameters that the specification names. Refused: sizes that are no whole number of pixels. */
export const oembedQuerySchema = z.object({
  url: z.url({ protocol: /^https?$/, error: "must be the URL of a page on this site" }),
  format: z.string().default("json"),
  maxwidth: pixels("maxwidth"),
  maxheight: pixels("maxheight"),
});

function pixels(name: string) {
  return z.coerce
    .number(`${name} must be a number of pixels`)
    .int(`${name} must be a number of pixels`)
    .min(1, `${name} must be 1 or more`)
    .optional();
}

/** What is embedded of the page at this address; null where it is of another site, or has no embed. */
export function embeddableByUrl(pageUrl: string, origin: string): Embeddable | null {
  const url = new URL(pageUrl);
  // People copy an address with or without the s, and both lead here.
  return url.host === new URL(origin).host ? embeddableAt(url.pathname) : null;
}

/** The width and height in pixels that fit into what was asked for. */
export function fittingSize(
  requested: { maxwidth?: number | undefined; maxheight?: number | undefined },
  height: number,
) {
  return {
    width: Math.min(EMBED_MAX_WIDTH, requested.maxwidth ?? EMBED_MAX_WIDTH),
    height: Math.min(height, requested.maxheight ?? height),
  };
}

export type OembedResponse = {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
};

export function oembedXml(response: OembedResponse): string {
  const elements = Object.entries(response).map(([name, value]) => `  <${name}>${escaped(String(value))}</${name}>`);
  return ['<?xml version="1.0" encoding="utf-8" standalone="yes"?>', "<oembed>", ...elements, "</oembed>", ""].join(
    "\n",
  );
}
