import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embedCode, embeddableAt, escaped } from "#domain/sharing/embed.ts";
import { embeddableByUrl, fittingSize, oembedQuerySchema, oembedXml } from "#domain/sharing/oembed.ts";

describe("what can be embedded", () => {
  test.each([
    ["/senators/jon-tester", { kind: "senator", slug: "jon-tester" }],
    ["/embed/senators/jon-tester", { kind: "senator", slug: "jon-tester" }],
    ["/comparisons/a-2024/s280-114.2015", { kind: "comparison", statementId: "a-2024", rollCallId: "s280-114.2015" }],
    ["/roll-calls/s280-114.2015", { kind: "roll_call", rollCallId: "s280-114.2015" }],
    ["/embed/roll-calls/s280-114.2015/chart", { kind: "roll_call", rollCallId: "s280-114.2015" }],
  ])("%s", (path, embedded) => {
    expect(embeddableAt(path)).toEqual(embedded);
  });

  test.each([
    "/",
    "/senators",
    "/senators/a/b",
    "/roll-calls/s1/chart",
    "/statements/x",
    "/embed",
    "/senators/%E0%A4%A",
  ])("%s is not", (path) => {
    expect(embeddableAt(path)).toBeNull();
  });

  test("is of this site alone, with or without the s", () => {
    const origin = "https://record.example";
    expect(embeddableByUrl("http://record.example/senators/a?x=1#y", origin)).toEqual({ kind: "senator", slug: "a" });
    expect(embeddableByUrl("https://other.example/senators/a", origin)).toBeNull();
    expect(embeddableByUrl("https://record.example.other.example/senators/a", origin)).toBeNull();
  });
});

test("a frame is never larger than what was asked for", () => {
  expect(fittingSize({}, 640)).toEqual({ width: 760, height: 640 });
  expect(fittingSize({ maxwidth: 300, maxheight: 200 }, 640)).toEqual({ width: 300, height: 200 });
  expect(fittingSize({ maxwidth: 5000 }, 640).width).toBe(760);
  expect(oembedQuerySchema.safeParse({ url: "https://a.example", maxwidth: "wide" }).success).toBe(false);
  expect(oembedQuerySchema.safeParse({ url: "javascript:alert(1)" }).success).toBe(false);
});

test("no title gets out of the attribute or the element that it stands in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      const code = embedCode({
        url: "https://a.example/x?y=1&z=2",
        title,
        height: 1,
        script: "https://a.example/s",
      });
      expect(code.match(/</g)).toHaveLength(4);
      expect(code).toContain('src="https://a.example/x?y=1&amp;z=2"');
      expect(escaped(title)).not.toMatch(/[<>"']/);
    }),
  );
});

test("XML carries the HTML as text", () => {
  const xml = oembedXml({
    version: "1.0",
    type: "rich",
    title: "A & B",
    provider_name: "Said & Voted",
    provider_url: "https://a.example",
    cache_age: 1,
    html: "<iframe></iframe>",
    width: 1,
    height: 1,
    thumbnail_url: "https://a.example/images",
    thumbnail_width: 1,
    thumbnail_height: 1,
  });
  expect(xml).toContain("<html>&lt;iframe&gt;&lt;/iframe&gt;</html>");
  expect(xml).toContain("<title>A &amp; B</title>");
});
