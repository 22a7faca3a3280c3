/** Public pages: made in one way, from their address alone, and with every query that they read in one table. */
import fs from "node:fs";
import { expect, test } from "vitest";
import { PAGE_QUERIES, STRICT_ROUTES } from "#domain/site/page-queries.ts";

const APP = "src/app";
const sources = (pattern: string) =>
  fs.globSync(pattern).map((file) => ({ file, text: fs.readFileSync(file, "utf8") }));

const publicSources = sources(`${APP}/**/*.{ts,tsx}`).filter(({ file }) => !/^src\/app\/(admin|api)\//.test(file));
const routes = publicSources.filter(({ file }) => /\/(page|route)\.tsx?$/.test(file));

/** `src/app/(public)/senators/[slug]/page.tsx` answers `/senators/:slug`. */
function patternOf(file: string): string {
  const folders = file
    .slice(APP.length + 1)
    .split("/")
    .slice(0, -1);
  const named = folders.filter((folder) => !folder.startsWith("("));
  return `/${named.join("/").replace(/\[(?:\.\.\.)?(\w+)\]/g, ":$1")}`;
}

test("one line says that pages are made for each request, and no page or route of readers says otherwise", () => {
  const settings =
    /export (const (dynamic|dynamicParams|revalidate|fetchCache|runtime|prerender)\b|(async )?function generateStaticParams)|["']use cache/;
  const set = publicSources.filter(({ text }) => settings.test(text)).map(({ file }) => file);
  // Beside the root of all pages: files that Next takes for static unless they say so, and the one that is.
  expect(set.sort()).toEqual([`${APP}/layout.tsx`, `${APP}/manifest.ts`, `${APP}/robots.ts`, `${APP}/sitemap.ts`]);
  expect(fs.readFileSync(`${APP}/layout.tsx`, "utf8")).toContain('export const dynamic = "force-dynamic";');
});

test("what a public page shows depends on its address alone: cookies and headers are for what forms send", () => {
  const inside = [...publicSources, ...sources("src/{components,data,domain}/**/*.{ts,tsx}")];
  const reading = inside.filter(({ text }) => /from "next\/headers"/.test(text));
  const forms = reading.filter(({ text }) => text.startsWith('"use server";'));
  expect(forms.length).toBeGreaterThan(0);
  expect(reading.map(({ file }) => file)).toEqual(forms.map(({ file }) => file));
});

test("the table of queries has each route that reads one, and no other", () => {
  // Downloads hand their request on whole.
  const dynamicRoutes = routes
    .filter(({ text }) => /searchParams|serveDownload/.test(text))
    .map(({ file }) => patternOf(file));
  expect(dynamicRoutes.sort()).toEqual([...Object.keys(PAGE_QUERIES), ...STRICT_ROUTES].sort());
});

test("no page is made twice over: none stands beside the list or the record that it shows", () => {
  expect(routes.map(({ file }) => file).filter((file) => /\/(filter|as-of)\/page\.tsx$/.test(file))).toEqual([]);
});
