import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { DEFAULT_HOST } from "#env.ts";
import { reachableHost } from "./listening.ts";
import { spawnNext, stopNext } from "./next-process.ts";
import { isPortFree } from "./ports.ts";
import { UserFacingError } from "./user-facing-error.ts";

export type WebServer = {
  /** Becomes true when the server ends, for whatever reason: a sentence that says how. */
  ended: Promise<string>;
  stop(): Promise<void>;
};

type WebServerOptions = {
  mode: "start" | "dev";
  databaseUrl: string | Promise<string>;
  port: number;
  /** The address to listen on, as HOST; this machine alone unless given. */
  host?: string;
  distDir?: string;
};

/** Serves the built site, or the sources with hot reload; back when it answers. */
export async function startWebServer({ mode, host = DEFAULT_HOST, ...options }: WebServerOptions): Promise<WebServer> {
  await assertPortFree(options.port, host);
  const child = spawnNext(mode, { ...options, host, stdout: "inherit" });
  const ended = once(child, "exit").then(
    ([code, signal]) => `The web server ended by itself (${signal ?? `code ${code}`}).`,
  );
  await awaitResponse(child, `http://${reachableHost(host)}:${options.port}${mode === "dev" ? "/" : "/health/live"}`);
  return { ended, stop: () => stopNext(child) };
}

/** A server that was killed a moment ago may still be letting go of its port. */
export async function assertPortFree(port: number, host = DEFAULT_HOST): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await isPortFree(port, host)) return;
    await wait(200);
  }
  throw new UserFacingError(
    `Port ${port} is taken by another program; choose another, for instance PORT=${port + 1} npm start.`,
  );
}

async function awaitResponse(child: ChildProcess, url: string): Promise<void> {
  while (!(await responds(url))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new UserFacingError("The web server could not start; the lines above say why.");
    await wait(20);
  }
}

/** By http.request, because loading what fetch is made of takes longer than all the rest of waiting. */
function responds(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.request(url, { method: "HEAD", agent: false }, (res) => resolve(Boolean(res.resume())));
    request.on("error", () => resolve(false));
    request.end();
  });
}
