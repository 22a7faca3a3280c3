/**
 * What a reader with a slow telephone meets: Lighthouse (mobile, throttling simulated) on one page of each kind of the
 * built site, medians of the runs. Lighthouse brings half a hundred packages that the site has no use for, telemetry
 * among them, so it is installed apart:
 * npm install --prefix .data/lighthouse --ignore-scripts lighthouse@13.5.0
 * node scripts/with-pinned-node.mjs bench/lighthouse.ts [RUNS] [ADDRESS…]
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import { openDatabase } from "#postgres/open-database.ts";
import { inProject } from "#processes/project.ts";
import { ensureChromium } from "../tests/support/run/chromium.ts";
import { serveSite } from "./faults/site.ts";
import { quantile } from "./timing.ts";

const CLI = inProject(".data/lighthouse/node_modules/lighthouse/cli/index.js");
const GOALS = { score: 98, lcp: 1500, cls: 0, tbt: 50 };
const PAGES = [
  "/",
  "/senators",
  "/senators/bob-casey",
  "/roll-calls/s280-114.2015",
  "/statements/casey-2024-03-fox-spox",
  "/comparisons/casey-2024-03-fox-spox/s119-114.2016",
  "/statements",
  "/comparisons",
  "/roll-calls",
  "/states/az",
  "/inquiries/fox-2024-03-06",
  "/timeline",
  "/grid",
  "/coverage",
  "/compare/lindsey-graham/jon-tester",
  "/search?q=sanctuary",
  "/report",
  "/method",
];

type Found = { scores: number[]; lcp: number; cls: number; tbt: number };
type Report = { categories: Record<string, { score: number }>; audits: Record<string, { numericValue: number }> };

const given = process.argv.slice(2);
const runs = /^\d+$/.test(given[0] ?? "") ? Number(given.shift()) : 3;
if (!fs.existsSync(CLI))
  throw new Error(`Lighthouse is not at ${CLI}; the first lines of this file say how to get it.`);
const chromium = await ensureChromium();
const database = await openDatabase();
const site = await serveSite(database.url);

function audit(pagePath: string): Found {
  const args = [
    "--output=json",
    "--quiet",
    "--chrome-flags=--headless=new --no-sandbox",
    "--throttling-method=simulate",
  ];
  const ended = spawnSync(process.execPath, [CLI, site.baseUrl.replace("127.0.0.1", "localhost") + pagePath, ...args], {
    env: { ...process.env, CHROME_PATH: chromium },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (ended.status !== 0) throw new Error(`Lighthouse ended with ${ended.status}: ${ended.stderr}`);
  const { categories, audits } = JSON.parse(ended.stdout) as Report;
  const scores = ["performance", "accessibility", "best-practices", "seo"].map(
    (id) => (categories[id]?.score ?? 0) * 100,
  );
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores,
    lcp: value("largest-contentful-paint"),
    cls: value("cumulative-layout-shift"),
    tbt: value("total-blocking-time"),
  };
}

try {
  const cores = `${os.cpus().length} cores of ${os.cpus()[0]?.model}`;
  console.log(`${cores}; load average ${os.loadavg()[0]?.toFixed(1)}; medians of ${runs}\n`);
  console.log("| page | performance | accessibility | best practices | SEO | LCP s | CLS | TBT ms |");
  console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
  const missed: string[] = [];
  for (const pagePath of given.length > 0 ? given : PAGES) {
    const all = Array.from({ length: runs }, () => audit(pagePath));
    const median = (of: (found: Found) => number) => quantile(all.map(of), 0.5);
    const scores = [0, 1, 2, 3].map((n) => Math.round(median(({ scores: each }) => each[n] ?? 0)));
    const [lcp, cls, tbt] = [median((found) => found.lcp), median((found) => found.cls), median((found) => found.tbt)];
    console.log(
      `| ${pagePath} | ${scores.join(" | ")} | ${(lcp / 1000).toFixed(2)} | ${cls.toFixed(3)} | ${tbt.toFixed(0)} |`,
    );
    const isMissed =
      scores.some((score) => score < GOALS.score) || lcp > GOALS.lcp || cls > GOALS.cls || tbt > GOALS.tbt;
    if (isMissed) missed.push(pagePath);
  }
  console.log(missed.length === 0 ? "\nEvery page within the goals." : `\nNOT within the goals: ${missed.join(", ")}.`);
} finally {
  await site.stop();
  await database.close();
}
