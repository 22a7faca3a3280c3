import { chromium } from "@playwright/test";
import { inProject } from "#operate/project.ts";
import { Refusal } from "#operate/refusal.ts";
import { ensureChromium } from "../run/chromium.ts";
import { Findings } from "./findings.ts";
import { openLooks } from "./look-at-address.ts";
import { pathsOfSitemap } from "./sitemap.ts";

const USAGE = `npm run check:site -- [--again] http://localhost:3000 [/path …]

Looks at every address of a running site's sitemap, or at those that are named: wide and light, narrow and dark, and
without JavaScript. What it has found is kept: a run that was stopped goes on where it was, and one that found faults
looks at those again. --again forgets it and begins anew, as does a run after one that found every address sound.`;

const AT_ONCE = 2;
const TELL_EVERY_MS = 30_000;

/** `npm run check:site`. Gives the exit code: 0 when every address is sound, 1 when one is not. */
export async function checkSite(args: string[]): Promise<number> {
  const [site, ...named] = args.filter((arg) => arg !== "--again");
  if (!site) throw new Refusal(USAGE);
  const origin = originOf(site);
  const addresses = named.length > 0 ? named : await fetchSitemap(origin);
  const host = new URL(origin).host.replaceAll(":", "-");
  const findings = new Findings(inProject(`.data/site-check/${host}${named.length > 0 ? "-named" : ""}.jsonl`));
  if (args.includes("--again") || named.length > 0 || addresses.every((address) => findings.isSound(address)))
    findings.forget();
  const open = addresses.filter((address) => !findings.isSound(address));
  const before = addresses.length - open.length;
  if (before > 0)
    console.log(`${before} addresses were found sound before and are not looked at again (--again does).`);
  await lookAtAll(origin, open, findings);
  const faulty = addresses.filter((address) => !findings.isSound(address));
  const faults = faulty.reduce((sum, address) => sum + findings.faultsOf(address).length, 0);
  console.log(`${addresses.length - faulty.length} of ${addresses.length} addresses are sound; ${faults} faults`);
  return faulty.length === 0 ? 0 : 1;
}

function originOf(site: string): string {
  if (!URL.canParse(site) || !/^https?:$/.test(new URL(site).protocol))
    throw new Refusal(`${site} is not the address of a site, such as http://localhost:3000.`);
  return new URL(site).origin;
}

async function fetchSitemap(origin: string): Promise<string[]> {
  const response = await fetch(`${origin}/sitemap.xml`).catch(() => null);
  if (!response) throw new Refusal(`Nothing answers at ${origin}; start the site first.`);
  const addresses = pathsOfSitemap(await response.text());
  if (addresses.length === 0) throw new Refusal(`${origin}/sitemap.xml names no address.`);
  return addresses;
}

/** Faults are told as they are found, and from time to time how far it is. */
async function lookAtAll(origin: string, addresses: string[], findings: Findings): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    // Chromium's sandbox refuses to run as root.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const open = addresses.values();
  let done = 0;
  const timer = setInterval(() => console.log(`${done} of ${addresses.length} …`), TELL_EVERY_MS);
  const work = async () => {
    const { look, close } = await openLooks(browser, { baseURL: origin });
    for (const address of open) {
      const faults = await look(address);
      findings.add({ address, faults });
      for (const fault of faults) console.log(`${address}\n  ${fault}`);
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
