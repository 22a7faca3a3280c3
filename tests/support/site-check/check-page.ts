import type { Browser, BrowserContext, Page } from "@playwright/test";
import { axeProblems } from "./axe-violations.ts";

/** What is wrong with an address, one sentence each, beginning with how it was looked at; none when all is well. */
export type CheckPage = (path: string) => Promise<string[]>;

export type PageChecker = { check: CheckPage; close: () => Promise<void> };

type PageCheckerOptions = { baseURL: string; status?: number };

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

/**
 * Looks at addresses three times each: wide and light, narrow and dark, and without JavaScript. One after the other;
 * for two at once, open it twice. `status` is what each is expected to answer with, 200 unless said otherwise.
 */
export async function openPageChecker(
  browser: Browser,
  { baseURL, status = 200 }: PageCheckerOptions,
): Promise<PageChecker> {
  const contexts = await Promise.all([
    browser.newContext({ baseURL, viewport: WIDE, colorScheme: "light" }),
    browser.newContext({ baseURL, viewport: NARROW, colorScheme: "dark" }),
    browser.newContext({ baseURL, viewport: WIDE, javaScriptEnabled: false }),
  ]);
  const [wide, narrow, plain] = contexts;
  return {
    async check(path) {
      const [inLight, inDark, without] = [
        await inNewPage(wide, (page) => problemsWithJavaScript(page, path, status)),
        await inNewPage(narrow, (page) => problemsWithJavaScript(page, path, status)),
        await inNewPage(plain, (page) => problemsWithoutJavaScript(page, path, status)),
      ];
      return [
        ...inLight.problems.map((problem) => `light, ${WIDE.width} pixels: ${problem}`),
        ...inDark.problems.map((problem) => `dark, ${NARROW.width} pixels: ${problem}`),
        ...[...without.problems, ...lostWithout(without.text, inLight.text)].map(
          (problem) => `without JavaScript: ${problem}`,
        ),
      ];
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
    },
  };
}

type Found = { problems: string[]; text: string };

async function inNewPage(context: BrowserContext, work: (page: Page) => Promise<Found>): Promise<Found> {
  const page = await context.newPage();
  try {
    return await work(page);
  } catch (error) {
    return { problems: [(error as Error).message.split("\n")[0] as string], text: "" };
  } finally {
    await page.close();
  }
}

async function problemsWithJavaScript(page: Page, path: string, status: number): Promise<Found> {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`an uncaught error: ${error.message}`));
  page.on("requestfailed", (request) =>
    problems.push(`a failed request: ${request.url()} ${request.failure()?.errorText ?? ""}`),
  );
  page.on("console", (message) => {
    // Of a page that is expected to be refused, the browser's own line on it is no fault.
    const isExpectedError = status >= 400 && message.location().url.endsWith(path);
    if (message.type() === "error" && !isExpectedError) problems.push(`an error in the console: ${message.text()}`);
  });
  const response = await page.goto(path, { waitUntil: "load" });
  if (response?.status() !== status) problems.push(`answers ${response?.status()}`);
  problems.push(...(await axeProblems(page)));
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) problems.push(`scrolls sideways by ${overflow} pixels`);
  return { problems, text: await mainText(page) };
}

async function problemsWithoutJavaScript(page: Page, path: string, status: number): Promise<Found> {
  const problems: string[] = [];
  const response = await page.goto(path, { waitUntil: "domcontentloaded" });
  if (response?.status() !== status) problems.push(`answers ${response?.status()}`);
  const headings = await page.locator("h1").count();
  if (headings !== 1) problems.push(`has ${headings} headings of the first level`);
  return { problems, text: await mainText(page) };
}

/** The text of the page itself. Buttons that a script puts there say nothing of the subject. */
async function mainText(page: Page): Promise<string> {
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
