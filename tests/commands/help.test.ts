/** `--help` on every command prints how it is used, and does nothing. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import { expect, test } from "vitest";
import { childEnvironment } from "#env.ts";
import { inProject } from "#processes/project.ts";

/** For people who work on the code; they are not commands of the site. */
const FOR_DEVELOPERS = ["migrate:create", "test", "check", "check:site", "format"];

const { scripts } = JSON.parse(fs.readFileSync(inProject("package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, script] = / (scripts\/[\w-]+\.ts)/.exec(line) ?? [];
  return script && !FOR_DEVELOPERS.includes(name) ? [[name, script] as const] : [];
});

async function run(script: string, ...args: string[]) {
  const child = spawn(process.execPath, ["--conditions=react-server", inProject(script), ...args], {
    cwd: inProject(),
    // An address where nothing listens: whoever opens the database fails.
    env: childEnvironment({ DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none" }),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name]?.on("data", (chunk) => {
      printed[name] += chunk;
    });
  const [code] = await once(child, "close");
  return { code, ...printed };
}

test.each(commands)("npm run %s -- --help", { timeout: 60_000 }, async (name, script) => {
  const { code, stdout, stderr } = await run(script, "--help");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain(name === "start" ? "npm start" : `npm run ${name}`);
});

test("an option that does not exist is one sentence and the usage", { timeout: 60_000 }, async () => {
  const { code, stderr } = await run("scripts/editor-add.ts", "--mail", "a@example.org");
  expect(code).toBe(64);
  expect(stderr).toContain("Unknown option '--mail'");
  expect(stderr).toContain("npm run editor:add -- --email");
  expect(stderr).not.toMatch(/^\s+at /m);
});
