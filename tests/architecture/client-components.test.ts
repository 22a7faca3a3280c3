/** What runs in a reader's browser: the public site's islands, by name. */
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

/** Error pages have to be islands; a form keeps what was typed when a field is wrong. */
const PUBLIC_ISLANDS = [
  "src/app/(public)/error.tsx",
  "src/app/(public)/follow/email/follow-form.tsx",
  "src/app/(public)/report/report-form.tsx",
  "src/app/global-error.tsx",
];

const sources = fs
  .globSync("src/**/*.{ts,tsx}")
  .map((file) => ({ file, text: fs.readFileSync(file, "utf8") }))
  .filter(({ text }) => /^["']use client["']/m.test(text));

test("the public site has these islands and no others; the rest belong to the editors", () => {
  const outside = sources.map(({ file }) => file).filter((file) => !file.startsWith("src/app/admin/"));
  expect(outside.sort()).toEqual(PUBLIC_ISLANDS);
});

test("their sources and the scripts of the pages that are kept are less than 10 KB, compressed", () => {
  const text = sources.filter(({ file }) => PUBLIC_ISLANDS.includes(file)).map((source) => source.text);
  const scripts = fs.globSync("public/**/*.js").map((file) => fs.readFileSync(file, "utf8"));
  expect(gzipSync([...text, ...scripts].join("\n")).length).toBeLessThan(10_240);
});

test("an island is a form: it comes alive on what the form answers, and no other public page has anything to do so", () => {
  const forms = PUBLIC_ISLANDS.filter((file) => !file.endsWith("error.tsx"));
  for (const file of forms) {
    const page = fs.readFileSync(path.join(path.dirname(file), "page.tsx"), "utf8");
    expect(page).toMatch(/searchParams/);
  }
});
