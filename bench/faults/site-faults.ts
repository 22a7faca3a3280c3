import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { withClient } from "#postgres/database.ts";
import { inProject } from "#processes/project.ts";
import { fetchPage, filledReport, processOf, type Row, sendReport, serveSite, until } from "./site.ts";

/** The site is killed at random moments while reports are sent to it, and each that was acknowledged is looked for. */
export async function killSite(databaseUrl: string, times: number): Promise<Row> {
  const acknowledged: string[] = [];
  let sent = 0;
  let slowest = 0;
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    const site = await serveSite(databaseUrl);
    slowest = Math.max(slowest, performance.now() - begun);
    const form = await filledReport(site, "");
    if (!form) throw new Error("the report form could not be read");
    let isAlive = true;
    const senders = [0, 1].map(async () => {
      while (isAlive) {
        sent += 1;
        const text = `Made-up report number ${sent}.`;
        const body = new FormData();
        for (const [name, value] of form) body.set(name, value);
        body.set("text", text);
        if ((await sendReport(site, body, sent)).status === 303) acknowledged.push(text);
      }
    });
    await wait(300 + Math.random() * 1200);
    const pid = processOf(site);
    if (pid === null) throw new Error("no site to kill");
    process.kill(pid, "SIGKILL");
    await site.ended;
    isAlive = false;
    await Promise.all(senders);
  }
  const found = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ text: string; whole: boolean }>(
      "SELECT text, tracking_number <> '' AND kind IS NOT NULL AS whole FROM reports WHERE text LIKE 'Made-up report number %'",
    );
    return rows;
  });
  const texts = new Set(found.map(({ text }) => text));
  const missing = acknowledged.filter((text) => !texts.has(text));
  const half = found.filter(({ whole }) => !whole);
  return {
    fault: `kill -9 of the site while reports are sent to it, ${times} times`,
    happened: `${sent} sent, ${acknowledged.length} acknowledged, ${found.length} found, each once and whole; ready again after ${Math.round(slowest)} ms at the latest`,
    lost: missing.length === 0 ? "nothing" : `${missing.length} reports`,
    passed: acknowledged.length > 0 && missing.length === 0 && half.length === 0 && texts.size === found.length,
  };
}

const DAMAGED = ".next-damaged";

/** What was built is damaged: the pages made in the build and their data first, then the code of one page. */
export async function damagedBuild(databaseUrl: string): Promise<Row> {
  const copy = inProject(DAMAGED);
  fs.rmSync(copy, { recursive: true, force: true });
  // Not the compiler's own cache, which serving does not read.
  fs.cpSync(inProject(".next"), copy, { recursive: true, filter: (source) => !source.endsWith(".next/cache") });
  try {
    const pages = fs.globSync("server/app/**/*.{html,rsc,body,meta}", { cwd: copy });
    const frameworkFiles = new Set(["server/app/_not-found.html", "server/app/_global-error.html"]);
    for (const file of pages)
      if (!frameworkFiles.has(file)) fs.writeFileSync(path.join(copy, file), "<p>damaged</p>\0\0");
    const site = await serveSite(databaseUrl, { distDir: DAMAGED });
    const responses = await Promise.all(["/", "/about", "/senators"].map((each) => fetchPage(site.baseUrl + each)));
    const areIntact = responses.every(({ status, body }) => status === 200 && !body.includes("damaged"));
    await site.stop();

    for (const file of fs.globSync("server/app/**/statements/page.js", { cwd: copy }))
      fs.writeFileSync(path.join(copy, file), "damaged(");
    const second = await serveSite(databaseUrl, { distDir: DAMAGED });
    const [broken, other] = [await fetchPage(`${second.baseUrl}/statements`), await fetchPage(`${second.baseUrl}/`)];
    await second.stop();
    const saysSo = broken.status === 500 && broken.body.includes("Number of this request");
    return {
      fault: "the built pages are overwritten with garbage; then the code of one page",
      happened: `${pages.length} files overwritten: pages ${responses.map(({ status }) => status).join(", ")}, made from the record; the page without code ${broken.status}, with the number of the request; others ${other.status}`,
      lost: "nothing",
      passed: areIntact && saysSo && other.status === 200,
    };
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
}

const FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

/** The clock of the site's machine jumps two days ahead, and back to where it was. Null where libfaketime is missing. */
export async function clockJump(databaseUrl: string): Promise<Row | null> {
  const library = fs.globSync("/usr/lib/*/faketime/libfaketimeMT.so.1")[0] ?? FAKETIME;
  if (!fs.existsSync(library)) return null;
  const offset = path.join(fs.mkdtempSync(inProject(".data/clock-")), "offset");
  const set = (text: string) => fs.writeFileSync(offset, `${text}\n`);
  set("+0");
  const faked = {
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: offset,
    FAKETIME_NO_CACHE: "1",
    FAKETIME_DONT_FAKE_MONOTONIC: "1",
  };
  Object.assign(process.env, faked);
  const serving = serveSite(databaseUrl);
  const site = await serving.finally(() => {
    for (const name of Object.keys(faked)) delete process.env[name];
  });
  const seen: string[] = [];
  let passed = true;
  for (const jump of ["+0", "+2d", "-2d", "+0"]) {
    set(jump);
    await wait(1500);
    const serverDate = new Date((await fetch(`${site.baseUrl}/about`)).headers.get("date") ?? 0);
    const days = Math.round((serverDate.getTime() - Date.now()) / 86_400_000);
    const cached = await fetchPage(`${site.baseUrl}/senators/jon-tester`);
    const uncached = await fetchPage(`${site.baseUrl}/search?q=jail`);
    const form = await filledReport(site, `A made-up report at ${jump}.`);
    const sent = form ? await sendReport(site, form, 4000 + seen.length) : null;
    seen.push(`${days} days: ${cached.status}, ${uncached.status}, report ${sent?.status}`);
    passed &&=
      days === Number.parseInt(jump, 10) && cached.status === 200 && uncached.status === 200 && sent?.status === 303;
  }
  const early = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM reports WHERE text LIKE 'A made-up report at %' AND abs(extract(epoch FROM now() - sent_at)) < 600",
    );
    return rows[0]?.n;
  });
  await until(async () => (await fetchPage(`${site.baseUrl}/health/ready`)).status === 200);
  await site.stop();
  fs.rmSync(path.dirname(offset), { recursive: true });
  return {
    fault: "the clock of the site's machine jumps two days ahead, four back, and two ahead",
    happened: `${seen.join("; ")}; ${seen.length - (early ?? 0)} of ${seen.length} reports bear the wrong day of that machine`,
    lost: "nothing",
    passed,
  };
}
