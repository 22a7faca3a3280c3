import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { commandLine, type PostgresBinaries } from "./postgres-binaries.ts";

/** Settings of the bundled server beyond PostgreSQL's own. */
export type ServerSettings = Record<string, string>;

const SETTINGS: ServerSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "30",
  timezone: "UTC",
  log_checkpoints: "off",
};

/**
 * Starts the server as a process of its own, so that Ctrl-C in a terminal reaches the app alone, and so that it
 * outlives a killed script and can be taken over by the next one. Its messages go to a file beside the directory.
 */
export function spawnPostmaster(
  directory: string,
  port: number,
  { postgres, account }: PostgresBinaries,
  settings: ServerSettings,
) {
  const all = Object.entries({ ...SETTINGS, ...settings, port: String(port) });
  const flags = all.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const log = fs.openSync(logFile(directory), "w", 0o600);
  const child = spawn(...commandLine(account.prefix, postgres, ["-D", directory, ...flags]), {
    ...account.ids,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
  });
  fs.closeSync(log);
  child.unref();
  return child;
}

/** The last complaint in the server's messages, for a start that failed. */
export function lastComplaint(directory: string): string {
  const lines = fs.existsSync(logFile(directory)) ? fs.readFileSync(logFile(directory), "utf8").trim().split("\n") : [];
  return (
    lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line))?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, "") ??
    lines.at(-1) ??
    ""
  );
}

function logFile(directory: string): string {
  return `${directory}.log`;
}

/** The process that serves the directory, from PostgreSQL's own note; null when there is none. */
export function findPostmaster(directory: string): number | null {
  const pid = readPid(directory);
  return pid !== null && isPostgres(pid) ? pid : null;
}

/**
 * After a crash the note can name a process that is another program by now (in containers, that is the rule),
 * and PostgreSQL would refuse to start for fear of it.
 */
export function removeStalePidFile(directory: string): void {
  if (readPid(directory) !== null && findPostmaster(directory) === null) fs.rmSync(pidFile(directory), { force: true });
}

/** Ends the server in an orderly way; open transactions are rolled back. */
export async function stopPostmaster(directory: string): Promise<void> {
  const pid = findPostmaster(directory);
  if (pid === null) return;
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + 60_000;
  while (isPostgres(pid) && Date.now() < deadline) await wait(20);
}

function pidFile(directory: string): string {
  return path.join(directory, "postmaster.pid");
}

function readPid(directory: string): number | null {
  try {
    const pid = Math.abs(Number.parseInt(fs.readFileSync(pidFile(directory), "utf8"), 10));
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  // Only Linux tells what a process is without asking another program; elsewhere a living process is believed.
  if (process.platform !== "linux") return true;
  try {
    const state = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1];
    return !state?.startsWith("Z") && fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return false;
  }
}
