import { describe, expect, test } from "vitest";
import { confirmationEmail, digest } from "#domain/feeds/email.ts";
import { concerns, followedIn, subscriptionRequestSchema, whatOf } from "#domain/feeds/subscription.ts";
import type { PublicChange } from "#domain/history/public-change.ts";

const CHANGE: PublicChange = {
  changeId: "statement/example/2",
  kind: "corrected",
  revised: "statement",
  recordId: "example",
  version: 2,
  at: "2026-09-05T10:00:00.000Z",
  title: "Ada Example, March 2023",
  words: [{ what: "The quote", text: "All words." }],
  differences: [{ what: "The date", before: "March 2023", after: "<b>April</b> 2023" }],
  reason: "A typing error in the source.",
  scope: { senators: ["ada-example"], states: ["WY"], propositions: ["cooperate"], rollCalls: [] },
};
const LINKS = {
  stop: "https://a.example/stop",
  all: "https://a.example",
  urlOf: () => "https://a.example/s?a=1&b=2",
};

describe("a letter on changes", () => {
  test("shows the difference and the reason, and leads to the page and to the end of letters", () => {
    const { subject, text, html } = digest("Ada Example", [CHANGE], LINKS);
    expect(subject).toBe("Said & Voted: 1 change: Ada Example");
    expect(text).toContain(
      [
        "Corrected, September 5, 2026: Ada Example, March 2023",
        "https://a.example/s?a=1&b=2",
        "The date, before: March 2023",
        "The date, now: <b>April</b> 2023",
        "Why: A typing error in the source.",
      ].join("\n"),
    );
    expect(text).toContain("Unsubscribe\nhttps://a.example/stop");
    expect(html).toContain("&lt;b&gt;April&lt;/b&gt;");
    expect(html).toContain('href="https://a.example/s?a=1&amp;b=2"');
  });

  test("counts what has no room", () => {
    expect(digest("everything", Array<PublicChange>(45).fill(CHANGE), LINKS).text).toContain(
      "5 more\nhttps://a.example",
    );
  });

  test("no name makes a header of its own", () => {
    expect(confirmationEmail("A\r\nBcc: all@example.org", { confirm: "x", site: "y" }).subject).not.toMatch(/[\r\n]/);
  });
});

test.each(["everything", "senator:ada-example", "state:WY", "proposition:cooperate"])("%s can be followed", (what) => {
  const followed = followedIn(what);
  expect(followed && whatOf(followed)).toBe(what);
  expect(followed && concerns(followed, CHANGE)).toBe(true);
});

test.each(["", "senator:", "state:XX", "state:constructor", "proposition:all", "party:democrat", "senator:a b"])(
  "%j cannot",
  (what) => {
    expect(subscriptionRequestSchema.safeParse({ email: "a@example.org", what, frequency: "daily" }).success).toBe(
      false,
    );
  },
);

test.each(["", "nobody", "a@b", "a@example.org\nBcc: b@example.org", `${"a".repeat(260)}@example.org`])(
  "%j is no address to write to",
  (email) => {
    expect(subscriptionRequestSchema.safeParse({ email, what: "everything", frequency: "daily" }).success).toBe(false);
  },
);
