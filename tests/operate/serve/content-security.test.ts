/** Which inline scripts a cached page may run: the framework's fixed ones, and those that only hand over data. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  admitScripts,
  contentSecurityPolicy,
  frameworkScripts,
  inlineScripts,
  isDataPush,
} from "#operate/serve/content-security.ts";
import { blockedScripts } from "../../support/blocked-scripts.ts";

const BOOTSTRAP = "(self.__next_f=self.__next_f||[]).push([0])";
const PUSH = 'self.__next_f.push([1,"5:I[\\"a\\"]\\n"])';
const FIXED = frameworkScripts([`<script>${BOOTSTRAP}</script><script>${PUSH}</script>`]);

describe("each class of inline script", () => {
  test("the framework's own, taken from a page without record", () => {
    expect([...FIXED]).toEqual([BOOTSTRAP]);
    expect(admitScripts(`<script>${BOOTSTRAP}</script>`, FIXED).refused).toEqual([]);
  });

  test.each([
    PUSH,
    "self.__next_f.push([0])",
    'self.__next_f.push([3,"AAAA"])',
    'self.__next_f.push([1,"\\u003cscript>"])',
  ])("data, as in %s", (source) => {
    expect(admitScripts(`<script>${source}</script>`, FIXED)).toMatchObject({
      refused: [],
      sources: [expect.any(String)],
    });
  });

  test.each([
    "alert(1)",
    "self.__next_f.push([1,alert(1)])",
    "self.__next_f.push([1,`x`])",
    'self.__next_f.push([1,"a"]);alert(1)',
    'self.__next_f.push([1,"a"])\nalert(1)//])',
    'self.__next_f.push([1,"a"],[alert(1)])',
    'self.__next_f.push([1,"a"+alert(1)])',
    "(self.__next_f=self.__next_f||[]).push([0]);alert(1)",
    ` ${BOOTSTRAP}`,
  ])("anything else is refused: %s", (source) => {
    expect(admitScripts(`<script>${source}</script>`, FIXED)).toEqual({ sources: [], refused: [source] });
  });

  test("blocks of data are no scripts, and files are allowed by their place", () => {
    expect(inlineScripts('<script type="application/ld+json">{}</script><script src="/_next/a.js"></script>')).toEqual(
      [],
    );
  });

  test("a block of data that would run after all is a script", () => {
    expect(inlineScripts("<script data-x='type=\"text/javascript\"'>alert(1)</script>")).toEqual(["alert(1)"]);
  });
});

test("no text is taken for data that is more than one call with one array of JSON", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const source = `${before}self.__next_f.push([1])${after}`;
      expect(isDataPush(source)).toBe(before === "" && after === "");
    }),
  );
});

test("whatever stands in a page, a browser runs exactly what was admitted", () => {
  const script = fc.oneof(
    fc.constantFrom(BOOTSTRAP, PUSH, "alert(1)"),
    fc.string().filter((text) => !/[<>]/.test(text)),
  );
  fc.assert(
    fc.property(fc.array(script, { maxLength: 6 }), (sources) => {
      const html = sources.map((source) => `<p>x</p><script>${source}</script>`).join("");
      const { sources: hashes, refused } = admitScripts(html, FIXED);
      const blocked = new Set(blockedScripts(html, contentSecurityPolicy(hashes)));
      expect(blocked).toEqual(new Set(refused.map((source) => source.slice(0, 80))));
    }),
  );
});

test("a frame of another site is for embeds alone, and nothing inline runs without a hash or nonce", () => {
  expect(contentSecurityPolicy([])).toContain("frame-ancestors 'none'");
  expect(contentSecurityPolicy([], { framed: true })).toContain("frame-ancestors *");
  expect(contentSecurityPolicy([])).not.toContain("unsafe");
});
