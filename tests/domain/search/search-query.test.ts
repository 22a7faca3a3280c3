import { expect, test } from "vitest";
import { searchPath, searchQuery } from "#domain/search/search-query.ts";

test.each([
  [
    { q: " law ", kind: "statement", page: "2" },
    { query: "law", kind: "statement", page: 2, ignored: [] },
  ],
  [{}, { query: "", kind: undefined, page: 1, ignored: [] }],
  [
    { q: "", kind: "", page: "" },
    { query: "", kind: undefined, page: 1, ignored: [] },
  ],
  [
    { q: ["law", "order"], page: ["3", "x"] },
    { query: "law", kind: undefined, page: 3, ignored: [] },
  ],
  [
    { q: "law", kind: "rumor", page: "0" },
    { query: "law", kind: undefined, page: 1, ignored: ["kind: rumor", "page: 0"] },
  ],
])("%j is read as %j", (parameters, read) => {
  expect(searchQuery(parameters)).toEqual(read);
});

test("a long value that is not known is named by its beginning", () => {
  expect(searchQuery({ kind: "k".repeat(500) }).ignored).toEqual([`kind: ${"k".repeat(40)}`]);
});

test("an address is read as what was written", () => {
  const query = Object.fromEntries(new URL(searchPath("a & b", { kind: "senator", page: 4 }), "http://x").searchParams);
  expect(searchQuery(query)).toEqual({ query: "a & b", kind: "senator", page: 4, ignored: [] });
});
