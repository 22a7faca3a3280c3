// Runs one of our scripts with the Node 26 that package.json pins, whatever Node (20 or later) called it,
// and installs the packages first where that is needed. Plain JavaScript on node: modules alone, because
// nothing else is there yet on a fresh clone.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const pinnedNode = path.join(root, "node_modules/node/bin", process.platform === "win32" ? "node.exe" : "node");
const installLock = path.join(root, ".data/install.lock");

/** The signals that mean: stop. Each is passed on to what runs, so that nothing that was started is left behind. */
const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const children = new Set();
let stopped = false;
for (const signal of STOP_SIGNALS) process.on(signal, () => stop(signal));
if (process.env.npm_lifecycle_event) stopWithNpm();

try {
  if (!packagesAreInstalled()) {
    fs.accessSync(root, fs.constants.W_OK);
    await withInstallLock(install);
  }
  process.exitCode = await runScript(process.argv.slice(2));
} catch (error) {
  if (stopped) process.exitCode = 128 + os.constants.signals.SIGTERM;
  else if (error.code === "EROFS" || error.code === "EACCES") {
    console.error(
      `Cannot write to ${error.path ?? root}: ${error.code === "EROFS" ? "the disk is read-only" : "permission denied"}.`,
    );
  } else console.error(error.message);
  process.exitCode ??= 1;
}

function stop(signal) {
  stopped = true;
  for (const child of children) child.kill(signal);
}

/**
 * npm hands a signal to the shell that it runs a script in, and the shell ends without handing it on; `kill -9` of npm
 * tells nobody. So what npm started looks for itself whether the shell and npm are still there.
 */
function stopWithNpm() {
  const starter = { pid: process.ppid, ...processOf(process.ppid) };
  const npm = /^(sh|dash|bash|zsh|ash|busybox)$/.test(starter.name ?? "") ? starter.parent : null;
  setInterval(() => {
    if (!stopped && (process.ppid !== starter.pid || (npm && processOf(starter.pid).parent !== npm))) stop("SIGTERM");
  }, 250).unref();
}

/** The name and the parent of a process; nothing where the system does not tell. */
function processOf(pid) {
  try {
    const [, name, parent] = /^\d+ \((.*)\) \S+ (\d+)/s.exec(fs.readFileSync(`/proc/${pid}/stat`, "utf8"));
    return { name, parent: Number(parent) };
  } catch {
    return {};
  }
}

/**
 * npm writes node_modules/.package-lock.json as the last act of an installation, so that it is both the mark
 * of a finished one and the list of what is there.
 */
function packagesAreInstalled() {
  const expectedLock = readLock("package-lock.json");
  const present = readLock("node_modules/.package-lock.json");
  if (!expectedLock) throw new Error("package-lock.json is missing or damaged; check it out again.");
  if (!present || !fs.existsSync(pinnedNode)) return false;
  return Object.entries(expectedLock.packages).every(
    ([name, { version, optional, devOptional, dev }]) =>
      name === "" ||
      optional ||
      devOptional ||
      (dev && process.env.NODE_ENV === "production") ||
      present.packages[name]?.version === version,
  );
}

function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), "utf8"));
  } catch {
    return null;
  }
}

async function install() {
  if (packagesAreInstalled()) return;
  const started = Date.now();
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`;
  console.log("Installing packages …");
  const heartbeat = setInterval(() => console.log(`Installing packages … ${elapsed()}`), 10_000);
  try {
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
    const quiet = { cwd: root, stdio: ["ignore", "ignore", "inherit"] };
    const code = await run([...npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"], quiet);
    if (code !== 0) throw new Error("The packages could not be installed; npm's lines above say why.");
    // Where npm was told not to run install scripts, the pinned Node is fetched here.
    if (!fs.existsSync(pinnedNode))
      await run([process.execPath, "installArchSpecificPackage.js"], { cwd: path.join(root, "node_modules/node") });
    if (!fs.existsSync(pinnedNode))
      throw new Error("The npm package `node` brought no Node 26 for this kind of machine.");
  } finally {
    clearInterval(heartbeat);
  }
  console.log(`Installing packages: done in ${elapsed()}`);
}

/** Two commands started at once on a fresh clone: one installs, the other waits for it. */
async function withInstallLock(work) {
  fs.mkdirSync(path.dirname(installLock), { recursive: true });
  for (let isAnnounced = false; !takeInstallLock(); ) {
    if (!isAnnounced) console.log("Waiting for another command that is installing the packages …");
    isAnnounced = true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  try {
    await work();
  } finally {
    fs.rmSync(installLock, { force: true });
  }
}

function takeInstallLock() {
  try {
    fs.writeFileSync(installLock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (holderIsGone()) fs.rmSync(installLock, { force: true });
    return false;
  }
}

function holderIsGone() {
  try {
    const age = Date.now() - fs.statSync(installLock).mtimeMs;
    const pid = Number(fs.readFileSync(installLock, "utf8"));
    if (pid > 0) process.kill(pid, 0);
    return age > (pid > 0 ? 15 * 60_000 : 5_000);
  } catch (error) {
    return error.code === "ESRCH";
  }
}

/**
 * The script learns by its channel to us (see src/processes/parent.ts) when we are killed. What begins with a dash before
 * its name is for Node.
 */
function runScript(line) {
  const at = line.findIndex((word) => !word.startsWith("-"));
  const [flags, [script, ...args]] = [line.slice(0, at), line.slice(at)];
  return run([pinnedNode, "--conditions=react-server", ...flags, path.join(root, script), ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    // What was read and compiled once need not be at the next start: half a second for the site.
    env: { NODE_COMPILE_CACHE: path.join(root, ".data/compile-cache"), ...process.env },
  });
}

function run([command, ...args], options) {
  if (stopped) throw new Error("Stopped.");
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    children.add(child);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      children.delete(child);
      resolve(code ?? 128 + (os.constants.signals[signal] ?? 0));
    });
  });
}
