import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { childEnvironment } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { scratchFolder } from "../support/scratch.ts";

const scratch = scratchFolder();
let project: string;

/** Stands in for npm: what it is told is written down, and what it would install appears. */
const NPM = `
  import fs from "node:fs";
  fs.appendFileSync("npm-was-told", process.argv.slice(2).join(" ") + "\\n");
  if (fs.existsSync("npm-fails")) process.exit(7);
  await new Promise((resolve) => setTimeout(resolve, 300));
  fs.mkdirSync("node_modules/node/bin", { recursive: true });
  fs.rmSync("node_modules/node/bin/node", { force: true });
  fs.symlinkSync(process.execPath, "node_modules/node/bin/node");
  fs.copyFileSync("package-lock.json", "node_modules/.package-lock.json");
`;

beforeEach(() => {
  project = fs.mkdtempSync(path.join(scratch, "project-"));
  fs.mkdirSync(path.join(project, "scripts"));
  fs.copyFileSync(inProject("scripts/with-pinned-node.mjs"), path.join(project, "scripts/with-pinned-node.mjs"));
  write("npm.mjs", NPM);
  write("script.mjs", 'console.log("ran with", ...process.argv.slice(2)); process.exitCode = 3;');
  lock({ "node_modules/zod": { version: "1.0.0" } });
});

const write = (name: string, text: string) => fs.writeFileSync(path.join(project, name), text);
const lock = (packages: Record<string, object>) =>
  write("package-lock.json", JSON.stringify({ packages: { "": {}, ...packages } }));
const npmRuns = () => {
  const file = path.join(project, "npm-was-told");
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim().split("\n") : [];
};

function run(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const env = childEnvironment({ npm_execpath: path.join(project, "npm.mjs"), NODE_ENV: "development" });
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["scripts/with-pinned-node.mjs", ...args],
      { cwd: project, env },
      (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

test("installs on a fresh clone, and not again; passes on arguments and exit code", async () => {
  const first = await run("script.mjs", "a", "b c");
  expect(first).toMatchObject({ code: 3, stderr: "" });
  expect(first.stdout).toContain("ran with a b c");
  expect(npmRuns()).toEqual(["ci --no-audit --no-fund --loglevel=error"]);
  expect((await run("script.mjs")).stdout).toBe("ran with\n");
  expect(npmRuns()).toHaveLength(1);
});

test("installs when a version changed or the pinned Node is missing, and not for another machine's packages", async () => {
  await run("script.mjs");
  lock({ "node_modules/zod": { version: "1.0.0" }, "node_modules/for-windows": { version: "1.0.0", optional: true } });
  await run("script.mjs");
  expect(npmRuns()).toHaveLength(1);
  lock({ "node_modules/zod": { version: "1.0.1" } });
  await run("script.mjs");
  expect(npmRuns()).toHaveLength(2);
  fs.rmSync(path.join(project, "node_modules/node/bin/node"));
  await run("script.mjs");
  expect(npmRuns()).toHaveLength(3);
});

test("two at once on a fresh clone: one installs, both run", async () => {
  const both = await Promise.all([run("script.mjs"), run("script.mjs")]);
  expect(both.map(({ code }) => code)).toEqual([3, 3]);
  expect(npmRuns()).toHaveLength(1);
});

test("an installation that was killed does not keep the next from installing", async () => {
  fs.mkdirSync(path.join(project, ".data"));
  const dead = spawn("true");
  await once(dead, "exit");
  write(".data/install.lock", String(dead.pid));
  expect((await run("script.mjs")).code).toBe(3);
});

test("a failed installation is one sentence", async () => {
  write("npm-fails", "");
  const { code, stderr } = await run("script.mjs");
  expect(code).toBe(1);
  expect(stderr).toBe("The packages could not be installed; npm's lines above say why.\n");
});

test("Ctrl-C reaches the script, whose exit code counts", async () => {
  await run("script.mjs");
  write(
    "script.mjs",
    'process.on("SIGINT", () => process.exit(5)); console.log("ready"); setInterval(() => {}, 1000);',
  );
  const child = spawn(process.execPath, ["scripts/with-pinned-node.mjs", "script.mjs"], {
    cwd: project,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([5, null]);
});
