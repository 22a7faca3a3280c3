import { expect, test } from "vitest";
import { withoutFramework } from "#operate/serve/without-framework.ts";

test("an embed keeps its words, its styles and its own script, and nothing else that runs", () => {
  const page = [
    '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/b.js"/>',
    '<link rel="preload" href="/_next/static/c.woff2" as="font" crossorigin=""/>',
    '<script src="/_next/static/b.js" async=""></script><script async="" src="/embed/height-v1.js"></script>',
    "<h1>Words &amp; votes</h1>",
    '<script type="application/ld+json">{"a":1}</script>',
    '<script>self.__next_f.push([1,"</p>"])</script><script id="_R_">more\nlines</script>',
  ].join("\n");
  expect(withoutFramework(page)).toBe(
    [
      '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
      "",
      '<link rel="preload" href="/_next/static/c.woff2" as="font" crossorigin=""/>',
      '<script async="" src="/embed/height-v1.js"></script>',
      "<h1>Words &amp; votes</h1>",
      '<script type="application/ld+json">{"a":1}</script>',
      "",
    ].join("\n"),
  );
});

test("an address that leads to nothing says so without a script", () => {
  const said = withoutFramework(
    '<!DOCTYPE html><html id="__next_error__"><body><script>self.x = 1</script></body></html>',
  );
  expect(said).toContain("<h1>Nothing in this record has this address</h1>");
  expect(said).not.toContain("<script");
});
