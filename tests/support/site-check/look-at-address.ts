import type { Browser, BrowserContext, Page } from "@playwright/test";
import { faultsOfAxe } from "./faults-of-axe.ts";

/** What is wrong with an address, one sentence each, beginning with how it was looked at; none when all is well. */
export type LookAtAddress = (address: string) => Promise<string[]>;

export type Looks = { look: LookAtAddress; close: () => Promise<void> };

type LookOptions = { baseURL: string; status?: number };

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

/**
 * Looks at addresses three times each: wide and light, narrow and dark, and without JavaScript. One after the other;
 * for two at once, open it twice. `status` is what each is expected to answer with, 200 unless said otherwise.
 */
export async function openLooks(browser: Browser, { baseURL, status = 200 }: LookOptions): Promise<Looks> {
  const contexts = await Promise.all([
    browser.newContext({ baseURL, viewport: WIDE, colorScheme: "light" }),
    browser.newContext({ baseURL, viewport: NARROW, colorScheme: "dark" }),
    browser.newContext({ baseURL, viewport: WIDE, javaScriptEnabled: false }),
  ]);
  const [wide, narrow, plain] = contexts;
  return {
    async look(address) {
      const [inLight, inDark, without] = [
        await inNewPage(wide, (page) => faultsWithJavaScript(page, address, status)),
        await inNewPage(narrow, (page) => faultsWithJavaScript(page, address, status)),
        await inNewPage(plain, (page) => faultsWithoutJavaScript(page, address, status)),
      ];
      return [
        ...inLight.faults.map((fault) => `light, ${WIDE.width} pixels: ${fault}`),
        ...inDark.faults.map((fault) => `dark, ${NARROW.width} pixels: ${fault}`),
        ...[...without.faults, ...lostWithout(without.words, inLight.words)].map(
          (fault) => `without JavaScript: ${fault}`,
        ),
      ];
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
    },
  };
}

type Found = { faults: string[]; words: string };

async function inNewPage(context: BrowserContext, work: (page: Page) => Promise<Found>): Promise<Found> {
  const page = await context.newPage();
  try {
    return await work(page);
  } catch (error) {
    return { faults: [(error as Error).message.split("\n")[0] as string], words: "" };
  } finally {
    await page.close();
  }
}

async function faultsWithJavaScript(page: Page, address: string, status: number): Promise<Found> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`an uncaught error: ${error.message}`));
  page.on("requestfailed", (request) =>
    faults.push(`a failed request: ${request.url()} ${request.failure()?.errorText ?? ""}`),
  );
  page.on("console", (message) => {
    // Of a page that is expected to be refused, the browser's own line on it is no fault.
    const ofTheRefusal = status >= 400 && message.location().url.endsWith(address);
    if (message.type() === "error" && !ofTheRefusal) faults.push(`an error in the console: ${message.text()}`);
  });
  const response = await page.goto(address, { waitUntil: "load" });
  if (response?.status() !== status) faults.push(`answers ${response?.status()}`);
  faults.push(...(await faultsOfAxe(page)));
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) faults.push(`scrolls sideways by ${overflow} pixels`);
  return { faults, words: await wordsOfMain(page) };
}

async function faultsWithoutJavaScript(page: Page, address: string, status: number): Promise<Found> {
  const faults: string[] = [];
  const response = await page.goto(address, { waitUntil: "domcontentloaded" });
  if (response?.status() !== status) faults.push(`answers ${response?.status()}`);
  const headings = await page.locator("h1").count();
  if (headings !== 1) faults.push(`has ${headings} headings of the first level`);
  return { faults, words: await wordsOfMain(page) };
}

/** The text of the page itself. Buttons that a script puts there say nothing of the subject. */
async function wordsOfMain(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector("main")?.cloneNode(true) as HTMLElement | undefined;
    for (const aside of main?.querySelectorAll("script, style, template, button, [role=status]") ?? []) aside.remove();
    return (main?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
  });
}

function lostWithout(plain: string, full: string): string[] {
  if (plain === "") return ["main holds no text"];
  return plain.length < full.length ? [`main holds ${plain.length} characters, with it ${full.length}`] : [];
}
