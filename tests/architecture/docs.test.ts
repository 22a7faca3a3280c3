import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { inProject } from "#processes/project.ts";

const DECISIONS = "docs/decisions";
const PAGES = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md", "prisma/seed/README.md"],
  ...markdownIn("docs"),
  ...markdownIn(DECISIONS),
];
const decisions = markdownIn(DECISIONS).filter((file) => /\/\d{4}-/.test(file));

function markdownIn(folder: string): string[] {
  return fs
    .readdirSync(inProject(folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.posix.join(folder, name));
}

/** A decision that a later one replaced tells of its own time. */
const isSuperseded = (page: string) => /^Status: Superseded/m.test(read(page));

const read = (page: string) => fs.readFileSync(inProject(page), "utf8");

/** Returns the anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Names the links of a page that lead to no file or heading. */
function deadLinksOf(page: string): string[] {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links
    .filter((link) => !/^(https?:|mailto:)/.test(link))
    .filter((link) => {
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
      return !fs.existsSync(inProject(target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    })
    .map((link) => `${page}: ${link}`);
}

test("every link between the documents leads somewhere", () => {
  expect(PAGES.length).toBeGreaterThan(50);
  expect(PAGES.flatMap(deadLinksOf)).toEqual([]);
});

test("the index lists every decision once, under its own title", () => {
  const entries = [...read(`${DECISIONS}/README.md`).matchAll(/^- \[(.+)\]\((.+)\)$/gm)];
  const listed = entries.map(([, title, file]) => `${file}: # ${title}`);
  const titles = decisions.map((file) => `${path.posix.basename(file)}: ${read(file).split("\n")[0]}`);
  expect(listed.sort()).toEqual(titles.sort());
});

test("a decision named in the code exists", () => {
  const sources = fs
    .readdirSync(inProject("src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("generated"))
    .map((name) => path.join("src", name));
  const named = sources.flatMap((file) => [...read(file).matchAll(/docs\/decisions\/(\d{4})/g)].map(([, id]) => id));
  const known = decisions.map((file) => path.posix.basename(file).slice(0, 4));
  expect(named.filter((id) => !known.includes(id as string))).toEqual([]);
});

test("a file that a document names exists", () => {
  const known = ["src", "tests", "bench", "scripts", "prisma"].flatMap((folder) =>
    fs
      .readdirSync(inProject(folder), { recursive: true, encoding: "utf8" })
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/"))),
  );
  const missing = PAGES.filter((page) => !isSuperseded(page)).flatMap((page) => {
    const named = [...read(page).matchAll(/`([\w./()[\]*-]+\.(?:tsx?|mjs))`/g)].map(([, name = ""]) => name);
    return named.filter((name) => !known.some((file) => isNamed(file, name))).map((name) => `${page}: ${name}`);
  });
  expect(missing).toEqual([]);
});

/** Says whether a name with or without its folder, with `*` for any part of a word, is this file's. */
function isNamed(file: string, name: string): boolean {
  return path.posix.matchesGlob(file, name) || path.posix.matchesGlob(file, `**/${name}`);
}
