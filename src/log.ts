import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";
import { logLevel } from "./env.ts";

// Held on globalThis: the server in front of the app and the app itself, which is bundled, each have a copy of this file.
const REQUESTS = Symbol.for("said-and-voted.requests");
const held = globalThis as typeof globalThis & { [REQUESTS]?: AsyncLocalStorage<string> };
held[REQUESTS] ??= new AsyncLocalStorage();
const requests = held[REQUESTS];

/** Runs `work` so that every line of the log that it writes carries the number of this request. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return requests.run(requestId, work);
}

/** Structured lines (JSON) on the standard output. No transports: a worker thread would not survive bundling. */
export const log = pino({
  level: logLevel(),
  base: null,
  mixin: () => {
    const requestId = requests.getStore();
    return requestId ? { requestId } : {};
  },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: ["password", "*.password", "token", "*.token", "cookie", "*.cookie", "authorization", "*.authorization"],
});
