import { defineConfig, devices } from "@playwright/test";

// `npm test -- build browser` builds and serves the site on a copy of the shipped record and says where it is.
const { TEST_SITE = "http://localhost:3000", TEST_CHROMIUM, CI } = process.env;

export default defineConfig({
  testDir: "tests/e2e",
  workers: 2,
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
  projects: [
    { name: "browser", testIgnore: "**/*.no-js.spec.ts" },
    { name: "no-javascript", testMatch: "**/*.no-js.spec.ts", use: { javaScriptEnabled: false } },
  ],
});
