import { describe, expect, test } from "vitest";
import { CITATION_FORMS, type CitedPage, citation, plainCitation } from "#domain/sharing/page-citation.ts";

const TESTER: CitedPage = {
  title: "Jon Tester",
  url: "https://example.org/senators/jon-tester",
  asOf: "2026-09-05",
};

describe("a page of a person, as the handbooks write it", () => {
  test("in one plain line", () => {
    expect(plainCitation(TESTER)).toBe(
      "“Jon Tester,” Said & Voted, as of Sept. 5, 2026, https://example.org/senators/jon-tester",
    );
  });

  test("APA", () => {
    expect(citation(TESTER, "APA")).toBe(
      "Said & Voted. (2026, September 5). Jon Tester. https://example.org/senators/jon-tester",
    );
  });

  test("MLA", () => {
    expect(citation(TESTER, "MLA")).toBe("“Jon Tester.” Said & Voted, 5 Sept. 2026, example.org/senators/jon-tester.");
  });

  test("Chicago", () => {
    expect(citation(TESTER, "Chicago")).toBe(
      "Said & Voted. “Jon Tester.” Last modified September 5, 2026. https://example.org/senators/jon-tester.",
    );
  });

  test("BibTeX", () => {
    expect(citation(TESTER, "BibTeX")).toBe(
      [
        "@misc{said-and-voted-senators-jon-tester,",
        "  author = {{Said \\& Voted}},",
        "  title = {{Jon Tester}},",
        "  year = {2026},",
        "  month = sep,",
        "  note = {As of September 5, 2026},",
        "  url = {https://example.org/senators/jon-tester}",
        "}",
      ].join("\n"),
    );
  });
});

describe("titles with marks of their own", () => {
  const page = (title: string): CitedPage => ({ ...TESTER, title });

  test("a question keeps its mark and gets no second one", () => {
    expect(citation(page("Who said what?"), "APA")).toContain("). Who said what? https");
    expect(citation(page("Who said what?"), "MLA")).toContain("“Who said what?” Said");
    expect(plainCitation(page("Who said what?"))).toContain("“Who said what?” Said");
  });

  test("quotation marks inside quotation marks become single ones", () => {
    expect(citation(page("On “sanctuary” cities"), "MLA")).toContain("“On ‘sanctuary’ cities.”");
    expect(citation(page('On "sanctuary" cities'), "Chicago")).toContain("“On ‘sanctuary’ cities.”");
    expect(plainCitation(page("On “sanctuary” cities"))).toContain("“On ‘sanctuary’ cities,” Said");
  });

  test("what means something to TeX is written so that it does not", () => {
    expect(citation(page("50% of $1 & {#_~^\\}"), "BibTeX")).toContain(
      "title = {{50\\% of \\$1 \\& \\{\\#\\_\\textasciitilde{}\\textasciicircum{}\\textbackslash{}\\}}}",
    );
  });
});

test("two addresses have two BibTeX keys, and a query is part of the address", () => {
  const key = (url: string) => /\{([^,]+),/.exec(citation({ ...TESTER, url }, "BibTeX"))?.[1];
  expect(key("https://example.org/senators?state=MT")).toBe("said-and-voted-senators-state-mt");
  expect(key("https://example.org/")).toBe("said-and-voted");
});

test("every month has its name in every form", () => {
  for (let month = 1; month <= 12; month += 1) {
    for (const form of CITATION_FORMS) {
      const cited = citation({ ...TESTER, asOf: `2026-${String(month).padStart(2, "0")}-01` }, form);
      expect(cited).not.toMatch(/undefined|NaN/);
    }
  }
});
