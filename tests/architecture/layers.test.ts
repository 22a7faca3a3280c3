import { describe, expect, test } from "vitest";
import { inProject } from "#processes/project.ts";
import { problemsOf, readSources } from "../support/architecture/layer-rules.ts";

test("src keeps to the house", () => {
  expect(problemsOf(readSources(inProject("src")))).toEqual([]);
});

/** What is said of a house of these files alone. */
function violationsOf(files: Record<string, string>): string {
  return problemsOf(new Map(Object.entries(files))).join("\n");
}

describe("a house is refused", () => {
  test("for an upward arrow, a type or a lazy import too", () => {
    expect(violationsOf({ "domain/a.ts": 'import { b } from "#data/b.ts";', "data/b.ts": "" })).toContain(
      "domain may not import data",
    );
    expect(violationsOf({ "data/a.ts": 'import type { B } from "../auth/b.ts";', "auth/b.ts": "" })).toContain(
      "data may not import auth",
    );
    expect(violationsOf({ "data/a.ts": 'const b = await import("#operate/b.ts");' })).toContain(
      "data may not import operate",
    );
    expect(violationsOf({ "components/ui/a.tsx": 'import { b } from "#data/b.ts";' })).toContain(
      "components may not import data",
    );
    expect(violationsOf({ "app/page.tsx": 'export { b } from "#operate/b.ts";' })).toContain(
      "app may not import operate",
    );
    expect(violationsOf({ "data/a.ts": 'import "#proxy.ts";', "proxy.ts": "" })).toContain("data may not import app");
  });

  test("for more of auth in import than the shipped record's own", () => {
    expect(violationsOf({ "import/a.ts": 'import "#auth/session.ts";' })).toContain("import may not import auth");
    expect(violationsOf({ "import/a.ts": 'import "#auth/importers/seed-data.ts";' })).toBe("");
  });

  test("for a package in domain", () => {
    expect(violationsOf({ "domain/a.ts": 'import fs from "node:fs";' })).toContain("nothing but zod");
    expect(violationsOf({ "domain/a.ts": 'import { z } from "zod";' })).toBe("");
  });

  test("for Prisma outside data", () => {
    expect(violationsOf({ "import/a.ts": 'import type { X } from "#data/generated/client.ts";' })).toContain(
      "only data knows Prisma",
    );
    expect(violationsOf({ "app/page.tsx": 'import { PrismaPg } from "@prisma/adapter-pg";' })).toContain(
      "only data knows Prisma",
    );
    expect(violationsOf({ "operate/a.ts": 'import { PrismaPg } from "@prisma/adapter-pg";' })).toContain(
      "only data knows Prisma",
    );
    expect(violationsOf({ "data/a.ts": 'import { X } from "./generated/client.ts";' })).toBe("");
  });

  test("for a circle, however long", () => {
    const files = {
      "domain/a.ts": 'import "./b.ts";',
      "domain/b.ts": 'import type { C } from "./c.ts";',
      "domain/c.ts": 'import "#domain/a.ts";',
    };
    expect(violationsOf(files)).toBe("a circle: domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts");
    expect(violationsOf({ ...files, "domain/c.ts": "" })).toBe("");
  });

  test("for components that look the wrong way", () => {
    expect(violationsOf({ "components/ui/a.tsx": 'import "../record/b.tsx";' })).toContain("ui may not import record");
    expect(violationsOf({ "components/record/a.tsx": 'import "#components/site/b.tsx";' })).toContain(
      "record may not import site",
    );
    expect(violationsOf({ "components/record/a.tsx": 'import "../ui/b.tsx";' })).toBe("");
  });

  test("for a route that imports another, and not for what lies between them", () => {
    const pages = {
      "app/(public)/page.tsx": "",
      "app/(public)/senators/page.tsx": "",
      "app/(public)/senators/filters.ts": "",
    };
    expect(violationsOf({ ...pages, "app/(public)/method/page.tsx": 'import "../senators/filters.ts";' })).toContain(
      "imports no other route",
    );
    expect(violationsOf({ ...pages, "app/(public)/senators/[slug]/page.tsx": 'import "../page.tsx";' })).toContain(
      "imports no other route",
    );
    expect(violationsOf({ ...pages, "app/(public)/senators/[slug]/page.tsx": 'import "./votes.tsx";' })).toBe("");
    expect(violationsOf({ ...pages, "app/(public)/senators/[slug]/page.tsx": 'import "../cards/card.ts";' })).toBe("");
  });

  test("for reading the environment anywhere but in env.ts", () => {
    expect(violationsOf({ "data/a.ts": "const url = process.env.DATABASE_URL;" })).toContain(
      "only env.ts reads process.env",
    );
    expect(violationsOf({ "data/a.ts": "// process.env is read elsewhere", "env.ts": "process.env" })).toBe("");
  });

  test("for casting the rows of a query", () => {
    expect(violationsOf({ "data/a.ts": "await tx.$queryRaw<Row[]>`SELECT 1`" })).toContain("parsed");
    expect(violationsOf({ "data/a.ts": 'await client.query<{ n: number }>("SELECT 1")' })).toContain("parsed");
    expect(violationsOf({ "data/a.ts": "parseRows(row, await tx.$queryRaw`SELECT 1`)" })).toBe("");
  });

  test("for names that say nothing or are written otherwise", () => {
    expect(violationsOf({ "data/utils/a.ts": "" })).toContain("not utils");
    expect(violationsOf({ "domain/index.ts": "" })).toContain("no index files");
    expect(violationsOf({ "domain/RollCall.ts": "" })).toContain("not kebab-case");
    expect(violationsOf({ "app/(public)/roll_calls/page.tsx": "" })).toContain("not kebab-case");
    expect(
      violationsOf({ "app/(public)/comparisons/[statementId]/[...rest]/page.tsx": "", "app/globals.css": "" }),
    ).toBe("");
  });
});
