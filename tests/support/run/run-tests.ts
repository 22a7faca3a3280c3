import fs from "node:fs";
import { generateClient } from "#commands/generate.ts";
import { inProject } from "#processes/project.ts";
import { explain, UserFacingError } from "#processes/user-facing-error.ts";
import { ensureChromium } from "./chromium.ts";
import { ensureNginx } from "./nginx.ts";
import { addUp, counted, FAILED, type Outcome, PASSED, readPlaywrightReport, readVitestReport } from "./outcome.ts";
import { runTool } from "./run-tool.ts";
import { DIST_DIR, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite | undefined;
/** Test files to run instead of all; none: all. */
let files: string[] = [];

/** In the order in which they run: what is quick and says most comes first. */
const STEPS: Record<string, () => Promise<Outcome>> = {
  async types() {
    await generateClient();
    // Types of addresses that an earlier build or `npm run dev` had, and that may be gone or more by now.
    for (const stale of [`${DIST_DIR}/types`, ".next/dev/types"])
      fs.rmSync(inProject(stale), { recursive: true, force: true });
    const generated = await runTool(bin("next/dist/bin/next"), ["typegen"], { NEXT_TELEMETRY_DISABLED: "1" });
    return generated === 0 ? tool("typescript/bin/tsc", ["--noEmit", "--incremental", "false"]) : FAILED;
  },
  lint: () => tool("oxlint/bin/oxlint", ["--type-aware"]),
  format: () => tool("@biomejs/biome/bin/biome", ["check"]),
  unit: () => vitest("unit"),
  database: () => vitest("database"),
  async build() {
    await (await theSite()).build();
    return PASSED;
  },
  async browser() {
    const chromium = await ensureChromium();
    const nginx = ensureNginx();
    const report = reportFile("browser");
    const { databaseUrl } = await theSite();
    const env = (siteUrl: string) => ({
      TEST_SITE: siteUrl,
      TEST_SITE_DATABASE: databaseUrl,
      TEST_CHROMIUM: chromium,
      TEST_NGINX: nginx ?? undefined,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    const code = await (await theSite()).serve((siteUrl) =>
      runTool(
        bin("@playwright/test/cli.js"),
        ["test", ...(files.length > 0 ? ["--no-deps"] : []), ...files],
        env(siteUrl),
      ),
    );
    return counted(code, readPlaywrightReport(report));
  },
};

/**
 * `npm test`: every step, or the named ones (`npm test -- types unit`), on all test files or on those whose path is
 * given (`npm test -- database tests/data/search/search.test.ts`). A failed step does not keep the others from running; the
 * last line is the sum of all. Gives the exit code.
 */
export async function runTests(args: string[]): Promise<number> {
  const names = args.filter((arg) => !arg.includes("/"));
  files = args.filter((arg) => arg.includes("/"));
  const unknown = names.filter((name) => !(name in STEPS));
  if (unknown.length > 0)
    throw new UserFacingError(
      `There is no step ${unknown.join(", ")}; the steps are ${Object.keys(STEPS).join(", ")}.`,
    );
  const outcomes: Outcome[] = [];
  for (const [name, step] of Object.entries(STEPS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const started = performance.now();
    console.log(`\n== ${name}`);
    const outcome = await step().catch(failed);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`== ${name}: ${outcome.failed === 0 ? "passed" : "FAILED"} (${seconds} s)`);
    outcomes.push(outcome);
  }
  await site?.close();
  const { passed, failed: failures } = addUp(outcomes);
  console.log(`\n${passed} passed, ${failures} failed`);
  return failures === 0 ? 0 : 1;
}

function failed(error: unknown): Outcome {
  console.error(explain(error) ?? error);
  return FAILED;
}

async function theSite(): Promise<TestSite> {
  site ??= await openTestSite();
  return site;
}

async function tool(file: string, args: string[]): Promise<Outcome> {
  return (await runTool(bin(file), args)) === 0 ? PASSED : FAILED;
}

async function vitest(project: string): Promise<Outcome> {
  const report = reportFile(project);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runTool(bin("vitest/vitest.mjs"), ["run", "--project", project, ...reporters, ...files], {
    NODE_ENV: "test",
  });
  return counted(code, readVitestReport(report));
}

function bin(file: string): string {
  return inProject("node_modules", file);
}

/** Emptied before each run, so that an old report is never counted. */
function reportFile(name: string): string {
  const file = inProject(`.data/reports/${name}.json`);
  fs.rmSync(file, { force: true });
  return file;
}
