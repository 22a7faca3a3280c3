/** Addresses of lists: strict reading, and one way of writing. */
import { describe, expect, test } from "vitest";
import { comparisonQuerySchema, filterOfQuery } from "#domain/comparisons/comparison-query.ts";
import { sourceQuerySchema } from "#domain/sources/source-list.ts";
import { statementQuerySchema } from "#domain/statements/statement-list.ts";
import { carriesAny, pageCount, queryPath, readQuery } from "#domain/values/list-query.ts";

describe("reading", () => {
  test("known values are read, unknown ones named, empty ones and other keys passed over", () => {
    const { values, ignored } = readQuery(statementQuerySchema, {
      person: "ada-example",
      stance: "maybe",
      year: "",
      page: "2",
      utm_source: "elsewhere",
    });
    expect(values).toEqual({ person: "ada-example", page: 2 });
    expect(ignored).toEqual(["stance: maybe"]);
  });

  test.each(["0", "-1", "1.5", "1e3", "9999999", "x", " 1"])("page %j is no page", (page) => {
    expect(readQuery(sourceQuerySchema, { page }).ignored).toEqual([`page: ${page}`]);
  });

  test("a key that is given twice is not guessed at", () => {
    expect(readQuery(statementQuerySchema, { stance: ["supports", "opposes"] })).toEqual({
      values: {},
      ignored: ["stance: supports, opposes"],
    });
  });

  test("words that PostgreSQL would refuse never reach it", () => {
    expect(readQuery(statementQuerySchema, { publisher: "The\u0000Example" }).values).toEqual({});
    expect(readQuery(statementQuerySchema, { publisher: "x".repeat(201) }).values).toEqual({});
  });

  test("states are read in either case, as readers type them", () => {
    expect(readQuery(comparisonQuerySchema, { state: "mt" }).values).toEqual({ state: "MT" });
  });
});

describe("writing", () => {
  test("one address for one filter, whatever the order; the first page has no number", () => {
    const path = "/statements?person=ada-example&stance=supports";
    expect(queryPath("/statements", statementQuerySchema, { stance: "supports", person: "ada-example" })).toBe(path);
    expect(queryPath("/statements", statementQuerySchema, { page: 1, stance: "supports", person: "ada-example" })).toBe(
      path,
    );
    expect(queryPath("/statements", statementQuerySchema, {})).toBe("/statements");
  });

  test("what is written is read again", () => {
    const values = { publisher: "Said & Voted, “Daily”", year: 2016, page: 3 };
    const path = queryPath("/statements", statementQuerySchema, values);
    const query = Object.fromEntries(new URL(path, "https://example.org").searchParams);
    expect(readQuery(statementQuerySchema, query)).toEqual({ values, ignored: [] });
  });
});

test("the reporter's list shows conflicts unless it is asked for something else", () => {
  expect(filterOfQuery({})).toEqual({ verdict: "conflicts" });
  expect(filterOfQuery({ verdict: "matches", sort: "name", page: 2 })).toEqual({ verdict: "matches" });
  expect(filterOfQuery({ verdict: "all", party: "democrat" })).toEqual({ party: "democrat" });
});

test("an empty list has one page", () => {
  expect([0, 1, 40, 41].map((total) => pageCount(total, 40))).toEqual([1, 1, 1, 2]);
});

test.each([
  [{}, false],
  [{ utm_source: "elsewhere" }, false],
  [{ page: "", stance: "" }, false],
  [{ stance: "maybe" }, true],
  [{ stance: ["", ""] }, true],
  [{ page: "1" }, true],
])("an address with %j asks for something of the list: %j", (query, asks) => {
  expect(carriesAny(statementQuerySchema, query)).toBe(asks);
});
