import { describe, expect, test } from "vitest";
import { inProject } from "#processes/project.ts";
import {
  findCycles,
  findLargeFolders,
  findViolations,
  isOfSubject,
  MAY_IMPORT,
  readSources,
} from "../support/architecture/layer-rules.ts";

test("src keeps to its layers and subjects", () => {
  expect(findViolations(readSources(inProject("src")))).toEqual([]);
});

test("imports between layers go one way", () => {
  expect(findCycles(new Map(Object.entries(MAY_IMPORT)))).toEqual([]);
});

test("tests have the same subjects, and no folder too large", () => {
  const files = [...readSources(inProject("tests")).keys()].filter((file) => !file.startsWith("fixtures/"));
  expect(findLargeFolders(files)).toEqual([]);
  const bySubject = files.filter((file) => /^(domain|data|components)\//.test(file));
  expect(bySubject.length).toBeGreaterThan(50);
  expect(bySubject.filter((file) => !isOfSubject(file, file.split("/")[0] ?? ""))).toEqual([]);
});

/** Returns the violations of these files alone. */
function violations(files: Record<string, string>): string {
  return findViolations(new Map(Object.entries(files))).join("\n");
}

describe("a violation is found", () => {
  test("for an upward import, a type or a lazy import too", () => {
    expect(
      violations({ "domain/text/a.ts": 'import { b } from "#data/search/b.ts";', "data/search/b.ts": "" }),
    ).toContain("domain may not import data");
    expect(violations({ "data/search/a.ts": 'import type { B } from "../../auth/b.ts";', "auth/b.ts": "" })).toContain(
      "data may not import auth",
    );
    expect(violations({ "data/search/a.ts": 'const b = await import("#commands/b.ts");' })).toContain(
      "data may not import commands",
    );
    expect(violations({ "components/ui/a.tsx": 'import { b } from "#data/search/b.ts";' })).toContain(
      "components may not import data",
    );
    expect(violations({ "api/a.ts": 'import { b } from "#components/site/b.ts";' })).toContain(
      "api may not import components",
    );
    expect(violations({ "app/page.tsx": 'export { b } from "#server/b.ts";' })).toContain("app may not import server");
    expect(violations({ "server/main.ts": 'import { b } from "#commands/b.ts";' })).toContain(
      "server may not import commands",
    );
    expect(violations({ "data/search/a.ts": 'import "#proxy.ts";', "proxy.ts": "" })).toContain(
      "data may not import app",
    );
  });

  test("for more of auth than a layer below it needs", () => {
    expect(violations({ "import/seed/a.ts": 'import "#auth/session.ts";' })).toContain("import may not import auth");
    expect(violations({ "import/seed/a.ts": 'import "#auth/importers/seed-data.ts";' })).toBe("");
    expect(violations({ "server/a.ts": 'import "#auth/session.ts";' })).toContain("server may not import auth");
    expect(violations({ "auth/importers/a.ts": 'import "../session.ts";' })).toContain(
      "auth/importers may not import auth",
    );
  });

  test("for a package in domain", () => {
    expect(violations({ "domain/text/a.ts": 'import fs from "node:fs";' })).toContain("nothing but zod");
    expect(violations({ "domain/text/a.ts": 'import { z } from "zod";' })).toBe("");
  });

  test("for Prisma outside data", () => {
    expect(violations({ "import/a.ts": 'import type { X } from "#data/generated/client.ts";' })).toContain(
      "only data knows Prisma",
    );
    expect(violations({ "app/page.tsx": 'import { PrismaPg } from "@prisma/adapter-pg";' })).toContain(
      "only data knows Prisma",
    );
    expect(violations({ "postgres/a.ts": 'import { PrismaPg } from "@prisma/adapter-pg";' })).toContain(
      "only data knows Prisma",
    );
    expect(violations({ "data/search/a.ts": 'import { X } from "../generated/client.ts";' })).toBe("");
  });

  test("for a cycle, however long, across subjects too", () => {
    const files = {
      "domain/text/a.ts": 'import "../values/b.ts";',
      "domain/values/b.ts": 'import type { C } from "./c.ts";',
      "domain/values/c.ts": 'import "#domain/text/a.ts";',
    };
    expect(violations(files)).toBe(
      "a cycle: domain/text/a.ts → domain/values/b.ts → domain/values/c.ts → domain/text/a.ts",
    );
    expect(violations({ ...files, "domain/values/c.ts": "" })).toBe("");
  });

  test("for components that import in the wrong direction", () => {
    expect(violations({ "components/ui/a.tsx": 'import "../people/b.tsx";' })).toContain("ui may not import people");
    expect(violations({ "components/people/a.tsx": 'import "#components/site/b.tsx";' })).toContain(
      "people may not import site",
    );
    expect(violations({ "components/site/a.tsx": 'import "../sharing/b.tsx";' })).toContain(
      "site may not import sharing",
    );
    expect(violations({ "components/people/a.tsx": 'import "../ui/b.tsx"; import "../history/c.tsx";' })).toBe("");
  });

  test("for a route that imports another, and not for what lies between them", () => {
    const pages = {
      "app/(public)/page.tsx": "",
      "app/(public)/senators/page.tsx": "",
      "app/(public)/senators/filters.ts": "",
    };
    expect(violations({ ...pages, "app/(public)/method/page.tsx": 'import "../senators/filters.ts";' })).toContain(
      "imports no other route",
    );
    expect(violations({ ...pages, "app/(public)/senators/[slug]/page.tsx": 'import "../page.tsx";' })).toContain(
      "imports no other route",
    );
    expect(violations({ ...pages, "app/(public)/senators/[slug]/page.tsx": 'import "./votes.tsx";' })).toBe("");
    expect(violations({ ...pages, "app/(public)/senators/[slug]/page.tsx": 'import "../cards/card.ts";' })).toBe("");
  });

  test("for reading the environment anywhere but in env.ts", () => {
    expect(violations({ "data/search/a.ts": "const url = process.env.DATABASE_URL;" })).toContain(
      "only env.ts reads process.env",
    );
    expect(violations({ "data/search/a.ts": "// process.env is read elsewhere", "env.ts": "process.env" })).toBe("");
  });

  test("for casting the rows of a query", () => {
    expect(violations({ "data/search/a.ts": "await tx.$queryRaw<Row[]>`SELECT 1`" })).toContain("parsed");
    expect(violations({ "data/search/a.ts": 'await client.query<{ n: number }>("SELECT 1")' })).toContain("parsed");
    expect(violations({ "data/search/a.ts": "parseRows(row, await tx.$queryRaw`SELECT 1`)" })).toBe("");
  });

  test("for a folder that is no subject, and a file that is in none", () => {
    expect(violations({ "domain/quotes/a.ts": "" })).toContain("subjects.ts");
    expect(violations({ "data/a.ts": "" })).toContain("subjects.ts");
    expect(violations({ "components/constructor/a.tsx": "" })).toContain("subjects.ts");
    expect(violations({ "components/ui/forms/a.tsx": "", "domain/method.ts": "" })).toBe("");
  });

  test("for a folder of more than twenty files", () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`server/pages/file-${index}.ts`, ""]));
    expect(violations(files(20))).toBe("");
    expect(violations(files(21))).toBe("server/pages has 21 files, more than 20");
  });

  test("for names that say nothing or are written otherwise", () => {
    expect(violations({ "server/utils/a.ts": "" })).toContain("not utils");
    expect(violations({ "domain/text/index.ts": "" })).toContain("no index files");
    expect(violations({ "domain/text/RollCall.ts": "" })).toContain("not kebab-case");
    expect(violations({ "app/(public)/roll_calls/page.tsx": "" })).toContain("not kebab-case");
    expect(violations({ "app/(public)/comparisons/[statementId]/[...rest]/page.tsx": "", "app/globals.css": "" })).toBe(
      "",
    );
  });
});
