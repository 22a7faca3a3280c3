import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { childEnvironment } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";

/** The one without windows first: the same browser, with half as many processes to start for a page. */
const USUAL_PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser of the tests: the system's, else the one that Playwright brought; null when there is neither. */
export async function findChromium(): Promise<string | null> {
  const { chromium } = await import("@playwright/test");
  return [...USUAL_PLACES, chromium.executablePath()].find(works) ?? null;
}

/** The same, installed first where there is none. Refuses when that does not work either. */
export async function ensureChromium(): Promise<string> {
  const found = await findChromium();
  if (found) return found;
  console.log("Installing a browser …");
  // As root, Debian's own comes first: it brings the libraries that a browser needs, which Playwright's does not.
  if (process.getuid?.() === 0 && run("apt-get", ["update", "-q"]))
    for (const name of ["chromium-headless-shell", "chromium"])
      if (run("apt-get", ["install", "-y", "-q", "--no-install-recommends", name])) break;
  const installed = await findChromium();
  if (installed) return installed;
  run(process.execPath, [inProject("node_modules/@playwright/test/cli.js"), "install", "chromium"]);
  const downloaded = await findChromium();
  if (downloaded) return downloaded;
  throw new UserFacingError(
    "The browser tests need Chromium, and it could be installed neither with apt-get nor by Playwright: install it by hand.",
  );
}

/** On some systems a package of this name is there and only says where to get the browser. */
function works(file: string): boolean {
  return fs.existsSync(file) && spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function run(command: string, args: string[]): boolean {
  const env = childEnvironment({ DEBIAN_FRONTEND: "noninteractive" });
  return spawnSync(command, args, { env, stdio: ["ignore", "ignore", "inherit"], timeout: 10 * 60_000 }).status === 0;
}
