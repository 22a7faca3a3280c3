/** One page has one name: all other spellings lead to it, and what is no name is refused. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHost, readRequestTarget } from "#server/http/request-target.ts";

const nameOf = (target: string) => {
  const read = readRequestTarget(target);
  return read.kind === "path" ? [read.path, read.canonical] : read.kind;
};

describe("another spelling of a page's name", () => {
  test.each([
    ["/", "/", true],
    ["/senators", "/senators", true],
    ["/senators/", "/senators", false],
    ["/senators//jon-tester", "/senators/jon-tester", false],
    ["/senators/jon-tester///", "/senators/jon-tester", false],
    ["/%73enators", "/senators", false],
    ["/%53enators", "/Senators", false],
    ["/senators/bob%2Dcasey", "/senators/bob-casey", false],
    ["/a%7Eb", "/a~b", false],
    ["/jos%c3%a9", "/jos%C3%A9", false],
    ["/jos%C3%A9", "/jos%C3%A9", true],
    ["/a%20b", "/a%20b", true],
    ["/a%3Ab", "/a:b", false],
    ["/a:b@c$d,e;f=g&h+i!j'k(l)m*n", "/a:b@c$d,e;f=g&h+i!j'k(l)m*n", true],
    ["/senators/%25", "/senators/%25", true],
    ["/a%3Fb", "/a%3Fb", true],
    ["/a%23b", "/a%23b", true],
    ["/...", "/...", true],
  ])("%s is %s", (target, path, canonical) => expect(nameOf(target)).toEqual([path, canonical]));

  test("its query is another matter", () => {
    const read = readRequestTarget("/senators/?state=MT&q=%zz%00&a=/b//c/../d");
    if (read.kind !== "path") throw new Error("refused");
    expect([read.path, [...read.query]]).toEqual([
      "/senators",
      [
        ["state", "MT"],
        ["q", "%zz\0"],
        ["a", "/b//c/../d"],
      ],
    ]);
  });
});

test.each([
  ...["", "*", "senators", "http://evil.test/", "https://site.test/senators", "//evil.test/", "/\\evil.test", "\\a"],
  ...["/a\\b", "/a%5Cb", "/a%5cb", "/a%2Fb", "/a%2fb", "/%2e%2e/a", "/a/../b", "/a/./b", "/a/%2E/b", "/..", "/.%2e/b"],
  ...[
    "/senators/%",
    "/senators/%4",
    "/senators/%zz",
    "/%00",
    "/a%0d%0ab",
    "/a%7f",
    "/a%C2%85",
    "/%ff",
    "/%C3",
    "/%c0%af",
    "/%ED%A0%80",
  ],
  ...["/a#b", "/caf\u00c3\u00a9", "/a b", "/a\tb"],
])("%j is no name of a page", (target) => expect(nameOf(target)).toBe("invalid"));

test("whatever is asked for, its name has one spelling, which leads nowhere else", () => {
  const piece = fc.constantFrom(
    "a",
    "/",
    "//",
    "%2f",
    "%2F",
    "%41",
    "%61",
    "%",
    "..",
    ".",
    "\\",
    "%00",
    "é",
    "%C3%A9",
    "~",
    "%7e",
    ":",
    "?",
    "#",
    "%25",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const read = readRequestTarget(`/${pieces.join("")}`);
      if (read.kind !== "path") return;
      expect(read.path).toMatch(/^\/(?![/\\])[!-~]*$/);
      expect(read.path).not.toMatch(/\/\/|\/\.{1,2}(\/|$)|\\/);
      expect(nameOf(read.path)).toEqual([read.path, true]);
    }),
    { numRuns: 2000 },
  );
});

test("a host is a name or a number, and a port", () => {
  for (const host of ["record.example.org", "localhost:3000", "127.0.0.1:80", "[::1]:3000", "a_b.test"])
    expect([host, isHost(host)]).toEqual([host, true]);
  for (const host of [
    "",
    "a b",
    "a/b",
    "a@b",
    "evil.test:80@site.test",
    "a:b",
    "a:123456",
    "<script>",
    "a,b",
    "a\\b",
    ".a",
    "[::1",
  ])
    expect([host, isHost(host)]).toEqual([host, false]);
});
