import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { spawnNext, stopNext } from "./next-process.ts";
import { isPortFree } from "./ports.ts";
import { Refusal } from "./refusal.ts";

export type WebServer = {
  /** Becomes true when the server ends, for whatever reason: a sentence that says how. */
  ended: Promise<string>;
  stop(): Promise<void>;
};

type WebServerOptions = { mode: "start" | "dev"; databaseUrl: string; port: number; distDir?: string };

/** Serves the built site, or the sources with hot reload; back when it answers. */
export async function startWebServer({ mode, ...options }: WebServerOptions): Promise<WebServer> {
  await refuseTakenPort(options.port);
  const child = spawnNext(mode, { ...options, stdout: mode === "dev" ? "inherit" : "pipe" });
  child.stderr?.pipe(process.stderr);
  if (child.stdout) passOn(child.stdout);
  const ended = once(child, "exit").then(
    ([code, signal]) => `The web server ended by itself (${signal ?? `code ${code}`}).`,
  );
  await awaitAnswer(child, options.port);
  return { ended, stop: () => stopNext(child) };
}

/** A server that was killed a moment ago may still be letting go of its port. */
export async function refuseTakenPort(port: number): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await isPortFree(port)) return;
    await wait(200);
  }
  throw new Refusal(
    `Port ${port} is taken by another program; choose another, for instance PORT=${port + 1} npm start.`,
  );
}

/** Everything but Next's own greeting: the address is for us to say. */
function passOn(stdout: NodeJS.ReadableStream): void {
  const greeting =
    /^\s*(▲ Next\.js|- (Local|Network|Environments|Experiments)|✓ (Starting|Ready|Running next\.config)|$)/;
  createInterface({ input: stdout }).on("line", (line) => {
    if (!greeting.test(line)) process.stdout.write(`${line}\n`);
  });
}

async function awaitAnswer(child: ChildProcess, port: number): Promise<void> {
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Refusal("The web server could not start; the lines above say why.");
    await wait(50);
  }
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`, { method: "HEAD", redirect: "manual" }).then(
    () => true,
    () => false,
  );
}
