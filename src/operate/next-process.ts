import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { childEnvironment } from "#env.ts";
import { inProject } from "./project.ts";

/** Rubbish is taken out sooner, which halves the memory of a busy server and costs next to nothing. */
const SMALL_MEMORY = ["--max-semi-space-size=4", "--max-old-space-size=512"];

type NextOptions = {
  databaseUrl: string;
  port?: number;
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
  { databaseUrl, port, distDir, stdout }: NextOptions,
): ChildProcess {
  // The built site runs inside a server of our own, which reads PORT.
  const program =
    command === "start"
      ? [inProject("src/operate/serve/main.ts")]
      : [inProject("node_modules/next/dist/bin/next"), command];
  const options = command === "dev" && port ? ["--port", String(port)] : [];
  const flags = command === "start" ? SMALL_MEMORY : [];
  const args = [...flags, "--import", inProject("src/operate/exit-with-parent.ts"), ...program, ...options];
  return spawn(process.execPath, args, {
    cwd: inProject(),
    detached: true,
    env: childEnvironment({
      DATABASE_URL: databaseUrl,
      PORT: port ? String(port) : undefined,
      NODE_ENV: command === "dev" ? "development" : "production",
      NEXT_DIST_DIR: distDir,
      NEXT_TELEMETRY_DISABLED: "1",
      // The same for what is not JavaScript's: fewer pools that each keep what they once had.
      MALLOC_ARENA_MAX: "2",
    }),
    stdio: ["ignore", stdout, stdout === "pipe" ? "pipe" : "inherit", "ipc"],
  });
}

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
