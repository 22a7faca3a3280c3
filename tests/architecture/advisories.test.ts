/** Holes that were once found in what we are built on: the versions and settings that keep them shut. */
import fs from "node:fs";
import { expect, test } from "vitest";
import config from "../../next.config.ts";

const installed: Record<string, { version?: string; dev?: boolean }> = JSON.parse(
  fs.readFileSync("package-lock.json", "utf8"),
).packages;

/** Every place at which a package is installed, in whatever version. */
function versionsOf(name: string): string[] {
  return Object.entries(installed)
    .filter(([packagePath]) => packagePath.endsWith(`node_modules/${name}`))
    .map(([, { version = "" }]) => version);
}

/** -1, 0 or 1, number by number. */
function compareVersions(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split(/[.-]/).slice(0, 3).map(Number));
  const at = [0, 1, 2].find((packagePath) => first?.[packagePath] !== second?.[packagePath]);
  return at === undefined ? 0 : Math.sign((first?.[at] ?? 0) - (second?.[at] ?? 0));
}

test.each([
  ["next", "16.2.6", "CVE-2025-29927, CVE-2026-23869, 23870, 44573 to 44578, 45109, GHSA-ffhc-5mcf-pf4q"],
  ["react", "19.2.3", "CVE-2025-55182, 55183, 55184, 67779"],
  ["react-dom", "19.2.3", "the same"],
  ["better-auth", "1.4.17", "GHSA-xg6x-h9c9-2m83, CVE-2026-45364"],
])("%s is no older than %s (%s)", (name, fixed) => {
  const versions = versionsOf(name);
  expect(versions).not.toEqual([]);
  expect(versions.filter((version) => compareVersions(version, fixed) < 0)).toEqual([]);
});

test("GHSA-mg66-mrh9-m8jx, CVE-2026-44573: Cache Components and the Pages Router are not here", () => {
  expect(config).not.toHaveProperty("cacheComponents");
  expect(config.experimental).not.toHaveProperty("cacheComponents");
  expect(fs.existsSync("src/pages") || fs.existsSync("pages")).toBe(false);
});

test("CVE-2025-29927, 44574, 44575: nothing depends on a proxy in front of pages, because there is none", () => {
  const files = fs.globSync("{src/,}{middleware,proxy}.{ts,js,mjs}");
  expect(files).toEqual([]);
});

test("GHSA-xg6x-h9c9-2m83, CVE-2025-61928, GHSA-cq3f-vc6p-68fh: no session in a cookie, and no plugin beyond ours", () => {
  const source = fs.readFileSync("src/auth/better-auth.ts", "utf8");
  expect(source).toContain("cookieCache: { enabled: false }");
  const imports = fs
    .globSync("src/**/*.{ts,tsx}")
    .flatMap((file) => [...fs.readFileSync(file, "utf8").matchAll(/from "better-auth\/plugins([^"]*)"/g)])
    .map(([, plugin]) => plugin);
  expect(new Set(imports)).toEqual(new Set(["/two-factor"]));
});

test("CVE-2026-26278, 33036, 33349: no parser that expands entities comes with the site", () => {
  const shipped = Object.entries(installed).filter(([, { dev }]) => !dev);
  expect(shipped.length).toBeGreaterThan(100);
  expect(
    shipped
      .map(([packagePath]) => packagePath)
      .filter((packagePath) => /fast-xml-parser|xml2js|libxmljs/.test(packagePath)),
  ).toEqual([]);
});
