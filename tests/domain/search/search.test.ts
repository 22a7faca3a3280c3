import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanQuery, FOUND_END, FOUND_START, LONGEST_QUERY, toSnippet } from "#domain/search/search.ts";

describe("a query", () => {
  test.each([
    ["  law \n enforcement ", "law enforcement"],
    ["\u0000'; drop table", "'; drop table"],
    ["a\u200bb", "a b"],
    ["\ud800law", "law"],
    ["\u202elaw", "law"],
  ])("%j is searched for as %j", (raw, query) => {
    expect(cleanQuery(raw)).toBe(query);
  });

  test("is never longer than a question can be, never half a character, and clean is clean", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (raw) => {
        const query = cleanQuery(raw);
        expect(query.length).toBeLessThanOrEqual(LONGEST_QUERY);
        expect(query.isWellFormed()).toBe(true);
        expect(cleanQuery(query)).toBe(query);
      }),
    );
  });
});

describe("a snippet", () => {
  const highlighted = `They ${FOUND_START}voted${FOUND_END} on it`;

  test("is words that were found and words that were not", () => {
    expect(toSnippet(highlighted)).toEqual([
      { text: "They ", found: false },
      { text: "voted", found: true },
      { text: " on it", found: false },
    ]);
  });

  test("says where it is not the whole text", () => {
    const text = (whole: { opening: string; ending: string }) =>
      toSnippet(highlighted, whole)
        .map((piece) => piece.text)
        .join("");
    expect(text({ opening: "They voted", ending: "voted on it" })).toBe("They voted on it");
    expect(text({ opening: "Yesterday they", ending: "on it" })).toBe("…\u00a0They voted on it");
    expect(text({ opening: "They", ending: "on it, twice" })).toBe("They voted on it\u00a0…");
  });
});
