/** One page is one source, at whichever of its addresses. */
import { describe, expect, test } from "vitest";
import { isSamePage, urlKey } from "#domain/sources/web-address.ts";

const PAGE = "https://news.example.org/2026/story-of-the-day";

describe("one page at two addresses", () => {
  test.each([
    ["an archived copy", `https://web.archive.org/web/20260102030405/${PAGE}`],
    ["an archived copy as it was", `http://web.archive.org/web/20260102030405id_/${PAGE}?utm_source=x`],
    ["the newest archived copy", `https://web.archive.org/web/2026*/${PAGE}`],
    [
      "an archived copy with one slash",
      `https://web.archive.org/web/20260102030405/https:/news.example.org/2026/story-of-the-day`,
    ],
    [
      "an archived copy without scheme",
      "https://web.archive.org/web/20260102030405/news.example.org/2026/story-of-the-day",
    ],
    ["archive.ph", `https://archive.ph/2026.01.02-030405/${PAGE}`],
    ["archive.today", `https://archive.today/newest/${PAGE}`],
    ["archive.is, the long form", `https://archive.is/o/AbC1d/${PAGE}`],
    ["perma.cc with the address inside", `https://perma.cc/AB12-CD34?url=${encodeURIComponent(PAGE)}`],
    [
      "an archived copy of an archived copy",
      `https://archive.ph/20260102030405/https://web.archive.org/web/2026/${PAGE}`,
    ],
    ["a cache of AMP pages", "https://news-example-org.cdn.ampproject.org/c/s/news.example.org/2026/story-of-the-day"],
    ["Google's AMP viewer", "https://www.google.com/amp/s/news.example.org/2026/story-of-the-day"],
    ["AMP, a folder behind", `${PAGE}/amp/`],
    ["AMP, a folder before", "https://news.example.org/amp/2026/story-of-the-day"],
    ["AMP, a parameter", `${PAGE}?outputType=amp`],
    ["AMP, a bare parameter", `${PAGE}?amp`],
    ["AMP, a host", "https://amp.news.example.org/2026/story-of-the-day"],
    ["m.", "https://m.news.example.org/2026/story-of-the-day"],
    ["mobile.", "https://mobile.news.example.org/2026/story-of-the-day"],
    ["www.", "http://www.news.example.org/2026/story-of-the-day/#part"],
    ...[
      "gbraid",
      "wbraid",
      "gclid",
      "_hsenc",
      "_hsmi",
      "mkt_tok",
      "fbclid",
      "igsh",
      "mc_cid",
      "utm_id",
      "twclid",
      "srsltid",
    ].map((name) => [name, `${PAGE}?${name}=a1`]),
  ] as [string, string][])("%s", (_what, other) => {
    expect(urlKey(other)).toBe(urlKey(PAGE));
  });

  test.each([
    ["https://youtu.be/aBc-123_xyZ?si=track", "https://www.youtube.com/watch?v=aBc-123_xyZ&feature=share"],
    ["https://m.youtube.com/watch?v=aBc-123_xyZ&t=35s", "https://www.youtube.com/live/aBc-123_xyZ?si=x"],
    ["https://www.youtube.com/shorts/aBc-123_xyZ", "https://www.youtube-nocookie.com/embed/aBc-123_xyZ"],
    ["https://twitter.com/SenExample/status/12345?s=20", "https://x.com/SenExample/status/12345"],
    ["https://mobile.twitter.com/SenExample/status/12345", "https://x.com/i/web/status/12345?t=x"],
    ["https://en.m.wikipedia.org/wiki/Cloture", "https://en.wikipedia.org/wiki/Cloture"],
    ["https://site.example.org/a/story.amp.html", "https://site.example.org/a/story.html"],
    ["https://www.nytimes.com/2026/01/02/a.html?smid=tw-share", "https://mobile.nytimes.com/2026/01/02/a.html"],
    ["https://open.spotify.com/episode/a1?si=x", "https://open.spotify.com/episode/a1"],
  ])("%s is %s", (a, b) => {
    expect(isSamePage(a, b)).toBe(true);
  });
});

test.each([
  ["https://news.example.org/story?id=1", "https://news.example.org/story?id=2"],
  ["https://youtu.be/aBc", "https://youtu.be/aBd"],
  ["https://youtu.be/aBc", "https://youtu.be/abc"],
  ["https://x.com/a/status/1", "https://x.com/a/status/12"],
  ["https://news.example.org/story?t=1", "https://news.example.org/story?t=2"],
  ["https://news.example.org/stamp", "https://news.example.org/st"],
  ["https://perma.cc/AB12-CD34", "https://perma.cc/AB12-CD35"],
  [
    "https://web.archive.org/web/2026/https://a.example.org/1",
    "https://web.archive.org/web/2026/https://a.example.org/2",
  ],
  ["https://web.archive.org/", "https://archive.ph/"],
  ["https://m.me/a", "https://me/a"],
])("%s is not %s", (a, b) => {
  expect(isSamePage(a, b)).toBe(false);
});
