import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeAll, expect, test } from "vitest";
import { childEnvironment } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { scratchFolder } from "../support/scratch.ts";

const project = scratchFolder();
let npm: ChildProcess;
let script: number;

beforeAll(() => {
  fs.mkdirSync(path.join(project, "scripts"));
  fs.mkdirSync(path.join(project, "node_modules/node/bin"), { recursive: true });
  fs.symlinkSync(process.execPath, path.join(project, "node_modules/node/bin/node"));
  fs.copyFileSync(inProject("scripts/with-pinned-node.mjs"), path.join(project, "scripts/with-pinned-node.mjs"));
  const write = (name: string, text: string) => fs.writeFileSync(path.join(project, name), text);
  write("package.json", JSON.stringify({ scripts: { start: "node scripts/with-pinned-node.mjs script.mjs" } }));
  for (const name of ["package-lock.json", "node_modules/.package-lock.json"])
    write(name, JSON.stringify({ packages: {} }));
  // Ends in order when it is told to, as the site does, and not because whoever started it is gone.
  write(
    "script.mjs",
    `for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
       process.on(signal, () => setTimeout(() => { console.log("in order"); process.exit(); }, 300));
     process.channel?.unref();
     setInterval(() => {}, 1000);
     console.log(process.pid);`,
  );
});

afterEach(() => {
  if (isAlive(script)) process.kill(script, "SIGKILL");
});

async function startWithNpm(): Promise<() => Promise<string>> {
  const options = { cwd: project, env: childEnvironment({ npm_lifecycle_event: undefined }), detached: true };
  npm = spawn("npm", ["start", "--silent"], { ...options, stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: npm.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const line = async () => (await lines.next()).value ?? "";
  script = Number(await line());
  return line;
}

// SIGINT to npm alone does nothing: npm hands it to the shell, which waits for its command. Ctrl-C goes to the group.
test.each(["SIGTERM", "SIGHUP", "SIGKILL"] as const)(
  "%s to npm alone ends what npm started, in order",
  async (signal) => {
    const line = await startWithNpm();
    expect(isAlive(script)).toBe(true);
    npm.kill(signal);
    expect(await line()).toBe("in order");
    await expect.poll(() => isAlive(script), { timeout: 5000 }).toBe(false);
  },
);

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("%s to the whole group, as a terminal sends it", async (signal) => {
  const line = await startWithNpm();
  process.kill(-(npm.pid as number), signal);
  expect(await line()).toBe("in order");
  await expect.poll(() => isAlive(script), { timeout: 5000 }).toBe(false);
});

test("what npm started goes on while npm is there", async () => {
  await startWithNpm();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(isAlive(script)).toBe(true);
  npm.kill("SIGTERM");
  await once(npm, "exit");
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
