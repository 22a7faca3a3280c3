/**
 * How long after an editor presses "Upload" a roll call is public, in a browser on the built site, beside the import
 * of as many files by itself. `npm run build` first, then
 * `node scripts/with-pinned-node.mjs bench/upload.ts [ROUNDS]`: on the shipped record, or, where DATABASE_URL names a
 * database (one with all roll calls, say), on a copy of that.
 */
import { chromium } from "@playwright/test";
import { operatorEnvironment } from "#env.ts";
import { importFiles } from "#import/official-files/import-files.ts";
import { loadSeedData } from "#import/seed/seed-database.ts";
import { openBundledServer } from "#postgres/bundled-server.ts";
import { withClient } from "#postgres/database.ts";
import { deployMigrations } from "#postgres/migrations.ts";
import { inProject } from "#processes/project.ts";
import { signInAs } from "../tests/support/auth/admin.ts";
import { readFixture, rollCallIn } from "../tests/support/official-files/official-archive.ts";
import { ensureChromium } from "../tests/support/run/chromium.ts";
import { fetchPage, serveSite, until } from "./faults/site.ts";
import { quantile, summary } from "./timing.ts";

const GOAL_MS = 2000;
const rounds = Number(process.argv[2] ?? 20);
const template = operatorEnvironment().DATABASE_URL;
const server = template ? null : await openBundledServer(inProject(".data/bench-pg18"));
const own = (name: string) =>
  server ? server.url(name) : Object.assign(new URL(template ?? ""), { pathname: name }).href;
const databaseUrl = own("bench_upload");

await administer("DROP DATABASE IF EXISTS bench_upload WITH (FORCE)");
if (template) await administer(`CREATE DATABASE bench_upload TEMPLATE "${new URL(template).pathname.slice(1)}"`);
else {
  await administer("CREATE DATABASE bench_upload");
  await deployMigrations({ databaseUrl });
  await loadSeedData({ databaseUrl });
}
const { json } = rollCallIn(await readFixture("quirks.tar.zst"), "s105-115.2017");
const [first] = await importTimes(1, 9000);
const alone = await importTimes(rounds, 9001);

const site = await serveSite(databaseUrl);
process.env.TEST_SITE_DATABASE = databaseUrl;
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  // Chromium's sandbox refuses to run as root.
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage({ baseURL: site.baseUrl, javaScriptEnabled: false });
await signInAs(page, "reviewer");
const untilPublic: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const number = 9500 + round;
  const baseUrl = `${site.baseUrl}/roll-calls/s${number}-115.2017`;
  // Asked for before, so that the answer that there is no such page would be the one that is kept.
  if ((await fetchPage(baseUrl)).status !== 404) throw new Error(`${baseUrl} is there before it was uploaded`);
  await page.goto("/admin/imports");
  const buffer = Buffer.from(fileNumbered(number));
  await page.getByLabel("Files").setInputFiles({ name: "data.json", mimeType: "application/json", buffer });
  const [ms] = await Promise.all([
    until(async () => (await fetchPage(baseUrl)).status === 200),
    page.getByRole("button", { name: "Upload" }).click(),
  ]);
  untilPublic.push(ms);
}
await browser.close();
await site.stop();
await administer("DROP DATABASE bench_upload WITH (FORCE)");
await server?.close();

console.log(`the first import by itself: ${first?.toFixed(0)} ms; others: ${summary(alone)}`);
console.log(`from pressing "Upload" until the page is public, ${rounds} times: ${summary(untilPublic)}`);
const within = quantile(untilPublic, 0.95) <= GOAL_MS;
console.log(within ? `Within ${GOAL_MS} ms.` : `Not within ${GOAL_MS} ms.`);
process.exit(within ? 0 : 1);

/** Of imports in this process, one file each: what the parsing and saving of one takes. */
async function importTimes(times: number, from: number): Promise<number[]> {
  const found: number[] = [];
  for (let each = from; each < from + times; each += 1) {
    const begun = performance.now();
    async function* files() {
      yield { path: "data.json", bytes: Buffer.from(fileNumbered(each)) };
    }
    const { counts } = await importFiles({ databaseUrl, what: "a file of the bench", files: files() });
    if (counts.saved !== 1) throw new Error(`not saved: ${JSON.stringify(counts)}`);
    found.push(performance.now() - begun);
  }
  return found;
}

/** A roll call of the Senate under a number that it never reached; it goes into a database of this bench alone. */
function fileNumbered(number: number): string {
  const source_url = json.source_url.replace(/\d{5}(?=\.xml$)/, String(number).padStart(5, "0"));
  return JSON.stringify({ ...json, number, vote_id: `s${number}-115.2017`, source_url });
}

function administer(statement: string): Promise<unknown> {
  return withClient(own("postgres"), (client) => client.query(statement));
}
