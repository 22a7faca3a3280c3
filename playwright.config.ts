import { defineConfig, devices } from "@playwright/test";

// `npm test -- build browser` builds and serves the site on a copy of the shipped record and says where it is.
const { TEST_SITE = "http://localhost:3000", TEST_CHROMIUM, CI } = process.env;

const NO_JAVASCRIPT = "**/*.no-js.spec.ts";
const ROOM = "**/admin-*.spec.ts";
const READERS = ["browser", "no-javascript"];

export default defineConfig({
  testDir: "tests/e2e",
  workers: 2,
  // Two browsers and the site share two cores here, and a page as long as the record takes its time to be looked through.
  timeout: 120_000,
  fullyParallel: true,
  forbidOnly: Boolean(CI),
  reporter: [["dot"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: TEST_SITE,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: TEST_CHROMIUM,
      // Chromium's sandbox refuses to run as root.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  // What is shown may be asked of a busy machine.
  expect: { timeout: 15_000 },
  projects: [
    { name: "browser", testIgnore: [NO_JAVASCRIPT, ROOM] },
    { name: "no-javascript", testMatch: NO_JAVASCRIPT, testIgnore: ROOM, use: { javaScriptEnabled: false } },
    // Editors change what readers see: they come when the readers are done.
    { name: "editors", testMatch: ROOM, testIgnore: NO_JAVASCRIPT, dependencies: READERS },
    {
      name: "editors-no-javascript",
      testMatch: "**/admin-*.no-js.spec.ts",
      use: { javaScriptEnabled: false },
      dependencies: READERS,
    },
  ],
});
