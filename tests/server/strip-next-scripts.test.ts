/** What is kept for everybody carries its words, its styles and files of our own, and nothing else that runs. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "#server/http/content-security.ts";
import { stripNextScripts } from "#server/pages/strip-next-scripts.ts";
import { blockedScripts } from "../support/server/blocked-scripts.ts";

test("a page keeps its words, its styles and its own script", () => {
  const page = [
    '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/b.js"/>',
    '<link rel="preload" href="/_next/static/c.woff2" as="font" crossorigin=""/>',
    '<script src="/_next/static/b.js" async=""></script><script async="" src="/embed/height-v1.js"></script>',
    '<script async="" src="/copy-v1.js"></script><script src="//elsewhere.test/a.js"></script>',
    "<h1>Words &amp; votes</h1>",
    '<script type="application/ld+json">{"a":1}</script>',
    '<script>self.__next_f.push([1,"</p>"])</script><script id="_R_">more\nlines</script>',
  ].join("\n");
  expect(stripNextScripts(page)).toBe(
    [
      '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
      "",
      '<link rel="preload" href="/_next/static/c.woff2" as="font" crossorigin=""/>',
      '<script async="" src="/embed/height-v1.js"></script>',
      '<script async="" src="/copy-v1.js"></script>',
      "<h1>Words &amp; votes</h1>",
      '<script type="application/ld+json">{"a":1}</script>',
      "",
    ].join("\n"),
  );
});

test("a page of which a part came after the rest is none", () => {
  const page = '<div hidden=""><!--$?--><template id="B:0"></template><!--/$--></div><p>x</p>';
  expect(stripNextScripts(page)).toBeNull();
  expect(stripNextScripts("<p>&lt;template id=&quot;B:0&quot;&gt;</p>")).not.toBeNull();
});

test("whatever stands in inline scripts, none is left, and every word between them is", () => {
  const source = fc.string().filter((text) => !/[<>]/.test(text));
  const words = fc.string().filter((text) => !/[<>]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(words, source), { maxLength: 6 }), (parts) => {
      const page = stripNextScripts(parts.map(([text, code]) => `<p>${text}</p><script>${code}</script>`).join(""));
      expect(page).toBe(parts.map(([text]) => `<p>${text}</p>`).join(""));
      expect(blockedScripts(page ?? "", contentSecurityPolicy([]))).toEqual([]);
    }),
  );
});
