import { chromium } from "@playwright/test";
import { inProject } from "#processes/project.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { ensureChromium } from "../run/chromium.ts";
import { openPageChecker } from "./check-page.ts";
import { Findings } from "./findings.ts";
import { pathsOfSitemap } from "./sitemap.ts";

const USAGE = `npm run check:site -- [--again] http://localhost:3000 [/path …]

Looks at every address of a running site's sitemap, or at those that are named: wide and light, narrow and dark, and
without JavaScript. What it has found is kept: a run that was stopped goes on where it was, and one that found faults
looks at those again. --again forgets it and starts again, as does a run after one that found every address sound.`;

const AT_ONCE = 2;
const LOG_INTERVAL_MS = 30_000;

/** `npm run check:site`. Gives the exit code: 0 when every address is sound, 1 when one is not. */
export async function checkSite(args: string[]): Promise<number> {
  const [site, ...named] = args.filter((arg) => arg !== "--again");
  if (!site) throw new UserFacingError(USAGE);
  const origin = originOf(site);
  const paths = named.length > 0 ? named : await fetchSitemap(origin);
  const host = new URL(origin).host.replaceAll(":", "-");
  const findings = new Findings(inProject(`.data/site-check/${host}${named.length > 0 ? "-named" : ""}.jsonl`));
  if (args.includes("--again") || named.length > 0 || paths.every((path) => findings.isPassing(path)))
    findings.forget();
  const open = paths.filter((path) => !findings.isPassing(path));
  const before = paths.length - open.length;
  if (before > 0)
    console.log(`${before} addresses were found sound before and are not looked at again (--again does).`);
  await checkAll(origin, open, findings);
  const failing = paths.filter((path) => !findings.isPassing(path));
  const problems = failing.reduce((sum, path) => sum + findings.problemsOf(path).length, 0);
  console.log(`${paths.length - failing.length} of ${paths.length} addresses are sound; ${problems} faults`);
  return failing.length === 0 ? 0 : 1;
}

function originOf(site: string): string {
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol))
    throw new UserFacingError(`${site} is not the address of a site, such as http://localhost:3000.`);
  return new URL(site).origin;
}

async function fetchSitemap(origin: string): Promise<string[]> {
  const response = await fetch(`${origin}/sitemap.xml`).catch(() => null);
  if (!response) throw new UserFacingError(`Nothing answers at ${origin}; start the site first.`);
  const paths = pathsOfSitemap(await response.text());
  if (paths.length === 0) throw new UserFacingError(`${origin}/sitemap.xml names no address.`);
  return paths;
}

/** Faults are told as they are found, and from time to time how far it is. */
async function checkAll(origin: string, paths: string[], findings: Findings): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    // Chromium's sandbox refuses to run as root.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const open = paths.values();
  let done = 0;
  const timer = setInterval(() => console.log(`${done} of ${paths.length} …`), LOG_INTERVAL_MS);
  const work = async () => {
    const { check, close } = await openPageChecker(browser, { baseURL: origin });
    for (const path of open) {
      const problems = await check(path);
      findings.add({ path, problems });
      for (const problem of problems) console.log(`${path}\n  ${problem}`);
      done += 1;
    }
    await close();
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    clearInterval(timer);
    await browser.close();
  }
}
