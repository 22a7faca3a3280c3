import { defineConfig } from "vitest/config";

// With the condition `react-server`, `import "server-only"` is what it is on the server: nothing.
const conditions = ["react-server", "node", "module"];
const ssr = { resolve: { conditions, externalConditions: ["react-server", "node"] } };
const setupFiles = ["tests/support/quiet-console.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        ssr,
        test: {
          name: "unit",
          include: ["tests/*.test.ts", "tests/{app,architecture,components,domain}/**/*.test.{ts,tsx}"],
          setupFiles,
          testTimeout: 20_000,
        },
      },
      {
        ssr,
        test: {
          name: "database",
          include: ["tests/{api,auth,backup,commands,data,delivery,import,postgres,processes,server}/**/*.test.ts"],
          setupFiles: [...setupFiles, "tests/support/database/own-database.ts"],
          globalSetup: "tests/support/database/database-setup.ts",
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
