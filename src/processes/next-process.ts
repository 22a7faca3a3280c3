import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { childEnvironment } from "#env.ts";
import { inProject } from "./project.ts";

/** Flags of V8 for a smaller heap: earlier garbage collection, slower growth. Measured in docs/reliability.md. */
export const SMALL_MEMORY = ["--max-semi-space-size=8", "--heap-growing-percent=20", "--max-old-space-size=512"];

/** The same for what is not JavaScript's: one pool, which keeps what it once had, instead of many, and large pieces are given back at once. */
const SMALL_POOLS = { MALLOC_ARENA_MAX: "1", MALLOC_MMAP_THRESHOLD_: "131072", MALLOC_TRIM_THRESHOLD_: "131072" };

type NextOptions = {
  /** The built site loads its code before it has to know; a build needs none. */
  databaseUrl?: string | Promise<string>;
  port?: number;
  host?: string;
  /** Where the built site is or goes, below the project; `.next` unless given. */
  distDir?: string;
  stdout: "inherit" | "pipe";
};

/**
 * Runs one of Next's commands, or the built site, in a process group of its own, so that Ctrl-C in a terminal reaches our script alone,
 * which then stops things in order. It ends by itself when the script is killed.
 */
export function spawnNext(
  command: "build" | "start" | "dev",
  { databaseUrl, port, host, distDir, stdout }: NextOptions,
): ChildProcess {
  // The built site runs inside a server of our own, which reads PORT.
  const program =
    command === "start" ? [inProject("src/server/main.ts")] : [inProject("node_modules/next/dist/bin/next"), command];
  const options = command === "dev" && port ? ["--port", String(port), ...(host ? ["--hostname", host] : [])] : [];
  const flags = command === "start" ? SMALL_MEMORY : [];
  const args = [...flags, "--import", inProject("src/processes/exit-with-parent.ts"), ...program, ...options];
  const child = spawn(process.execPath, args, {
    cwd: inProject(),
    detached: true,
    env: childEnvironment({
      DATABASE_URL: typeof databaseUrl === "string" ? databaseUrl : undefined,
      PORT: port ? String(port) : undefined,
      HOST: host,
      NODE_ENV: command === "dev" ? "development" : "production",
      NEXT_DIST_DIR: distDir,
      NEXT_TELEMETRY_DISABLED: "1",
      ...SMALL_POOLS,
    }),
    stdio: ["ignore", stdout, stdout === "pipe" ? "pipe" : "inherit", "ipc"],
  });
  if (databaseUrl instanceof Promise) void sendDatabaseUrl(child, databaseUrl);
  return child;
}

/** Where there is no database, the process that was started for it ends. */
async function sendDatabaseUrl(child: ChildProcess, databaseUrl: Promise<string>): Promise<void> {
  try {
    const message: DatabaseMessage = { databaseUrl: await databaseUrl };
    if (child.connected) child.send(message, () => {});
  } catch {
    await stopNext(child);
  }
}

/** What a built site that was started without DATABASE_URL is told as soon as there is a database. */
export type DatabaseMessage = { databaseUrl: string };

/** Asks it to finish what it is doing; after a quarter of a minute it is ended with all its helpers. */
export async function stopNext(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const { pid } = child;
  const timer = setTimeout(() => process.kill(-pid, "SIGKILL"), 15_000);
  await exited;
  clearTimeout(timer);
}
