import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatTrackingNumber,
  LONGEST_REPORT,
  newTrackingNumber,
  parseReport,
  parseTrackingNumber,
  type ReportFormValues,
  reportQuerySchema,
} from "#domain/reports/report.ts";

const FORM_VALUES: ReportFormValues = {
  kind: "error",
  about: "/senators/jon-tester",
  text: "The date of the second statement is one day off.",
  sourceUrl: "",
  contact: "",
};

function errorsOf(changed: Partial<ReportFormValues>): Record<string, string> {
  const parsed = parseReport({ ...FORM_VALUES, ...changed });
  return "errors" in parsed ? Object.fromEntries(parsed.errors.map(({ field, message }) => [field, message])) : {};
}

function reportOf(changed: Partial<ReportFormValues> = {}) {
  const parsed = parseReport({ ...FORM_VALUES, ...changed });
  if ("errors" in parsed) throw new Error(JSON.stringify(parsed.errors));
  return parsed.report;
}

describe("a report", () => {
  test("needs a kind and words, and nothing else", () => {
    expect(reportOf()).toEqual({ ...FORM_VALUES, sourceUrl: null, contact: null });
    expect(Object.keys(errorsOf({ kind: "", text: "  \n " }))).toEqual(["kind", "text"]);
  });

  test("may be as long as the limit, and no longer", () => {
    expect(errorsOf({ text: "x".repeat(LONGEST_REPORT) })).toEqual({});
    expect(errorsOf({ text: "x".repeat(LONGEST_REPORT + 1) }).text).toContain(String(LONGEST_REPORT));
  });

  test("has one kind of line end, and no signs that cannot be stored", () => {
    expect(reportOf({ text: "one\r\ntwo\rthree\u0000\u0007\ud800" }).text).toBe("one\ntwo\nthree\ufffd");
  });

  test.each(["javascript:alert(1)", "ftp://example.org/x", "example.org", "https://"])(
    "refuses %s as a source",
    (sourceUrl) => {
      expect(errorsOf({ sourceUrl }).sourceUrl).toContain("https://");
    },
  );

  test.each(["nobody", "a@b", "a b@example.org", "x@example.org\nBcc: y@example.org"])(
    "refuses %j as an email address",
    (contact) => {
      expect(errorsOf({ contact }).contact).toContain("name@example.org");
    },
  );
});

describe("what a report is about", () => {
  test.each(["/senators?state=MT", "/report", "/a/b-c#d", "/"])("%s is of this site", (path) => {
    expect(reportQuerySchema.about.parse(path)).toBe(path);
  });

  test.each([
    "https://example.org/",
    "//example.org/",
    "/\\example.org",
    "\\\\example.org",
    "javascript:alert(1)",
    "/a b",
    "/a\u0000",
    "",
    "x".repeat(600),
    `/${"x".repeat(600)}`,
    undefined,
    ["/a", "/b"],
  ])("%j is not, and counts as the front page", (path) => {
    expect(reportQuerySchema.about.parse(path)).toBe("/");
  });

  test("whatever is asked for, a browser stays on this site", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((text) => `/${text}`),
        ),
        (raw) => {
          expect(new URL(reportQuerySchema.about.parse(raw), "https://site.example").origin).toBe(
            "https://site.example",
          );
        },
      ),
    );
  });
});

describe("a ticket", () => {
  test("has eight signs that nobody mistakes for others", () => {
    for (let made = 0; made < 200; made += 1) expect(newTrackingNumber()).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  });

  test("is understood however it is typed", () => {
    const trackingNumber = "7K3M9QR0";
    expect(formatTrackingNumber(trackingNumber)).toBe("7K3M-9QR0");
    for (const input of [trackingNumber, "7k3m-9qr0", " 7K3M 9QRO ", "7K3M9QRo"])
      expect(parseTrackingNumber(input)).toBe(trackingNumber);
    expect(parseTrackingNumber("1L1I0O00")).toBe("11110000");
  });

  test.each(["", "7K3M9QR", "7K3M9QR00", "7K3M9QRU", "' OR 1=1", "../../etc"])("%j is none", (input) => {
    expect(parseTrackingNumber(input)).toBeNull();
  });
});
