/** `npm` with all that it starts: the built site, a PostgreSQL of its own, the process that delivers. */
import { execFile, spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { childEnvironment } from "#env.ts";
import { findPostmaster } from "#postgres/postmaster.ts";
import { findFreePort } from "#processes/ports.ts";
import { inProject } from "#processes/project.ts";
import { DIST_DIR } from "../../support/run/test-site.ts";

test.skip(process.platform === "win32", "signals are of Unix");
test.describe.configure({ mode: "serial" });

let project: string;
let port: number;

/** A fresh machine's checkout, built: nothing in it has run yet, and no setting is made. */
test.beforeAll(async () => {
  project = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "npm-start-")));
  // Where the tests run as root, PostgreSQL runs as somebody else, who has to get in.
  fs.chmodSync(project, 0o755);
  for (const name of ["src", "scripts", "prisma", "public", "package.json", "package-lock.json", "next.config.ts"])
    fs.cpSync(inProject(name), path.join(project, name), { recursive: true });
  fs.cpSync(inProject(DIST_DIR), path.join(project, ".next"), {
    recursive: true,
    filter: (from) => !/\/(cache|dev|types)$/.test(from),
  });
  fs.symlinkSync(inProject("node_modules"), path.join(project, "node_modules"));
  port = await findFreePort();
  await promisify(execFile)("npm", ["run", "migrate", "--", "deploy"], { cwd: project, env: environment() });
});

test.afterAll(() => {
  for (const { pid } of running()) process.kill(pid, "SIGKILL");
  fs.rmSync(project, { recursive: true, force: true });
});

const environment = () =>
  childEnvironment({
    PORT: String(port),
    HOST: undefined,
    DATABASE_URL: undefined,
    SITE_URL: undefined,
    NEXT_DIST_DIR: undefined,
    npm_lifecycle_event: undefined,
  });

/** Every process that was started from this checkout, whoever its parent is by now. */
function running(): { pid: number; command: string }[] {
  const { stdout } = spawnSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" });
  return stdout
    .split("\n")
    .filter((line) => line.includes(project))
    .map((line) => ({ pid: Number.parseInt(line, 10), command: line }));
}

async function startSite() {
  const npm = spawn("npm", ["run", "serve"], { cwd: project, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [npm.stdout, npm.stderr])
    stream.on("data", (piece: Buffer) => {
      printed += piece;
    });
  await expect.poll(() => printed, { timeout: 60_000 }).toContain("Said & Voted is at");
  return { npm, printed: () => printed };
}

/** Addresses at which something listens on the port, in hexadecimal, as Linux lists them. */
function listening(): string[] {
  const hexPort = port.toString(16).toUpperCase().padStart(4, "0");
  return ["/proc/net/tcp", "/proc/net/tcp6"]
    .flatMap((file) => fs.readFileSync(file, "utf8").split("\n"))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === "0A" && local?.endsWith(`:${hexPort}`))
    .map(([, local = ""]) => local.split(":")[0] ?? "");
}

for (const signal of ["SIGTERM", "SIGHUP"] as const) {
  test(`${signal} to npm ends the site, PostgreSQL and deliveries`, async () => {
    const { npm, printed } = await startSite();
    expect(printed()).not.toContain("without TLS");
    expect(await fetch(`http://127.0.0.1:${port}/health/live`).then(({ status }) => status)).toBe(200);
    if (process.platform === "linux") expect(listening()).toEqual(["0100007F"]);
    for (const part of ["server/main.ts", "start.ts", "native/bin/postgres", "deliver.ts"])
      await expect.poll(() => running().some(({ command }) => command.includes(part)), { message: part }).toBe(true);
    npm.kill(signal);
    await expect.poll(() => running().map(({ command }) => command), { timeout: 20_000 }).toEqual([]);
    expect(findPostmaster(path.join(project, ".data/pg18"))).toBeNull();
    await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow("fetch failed");
  });
}
