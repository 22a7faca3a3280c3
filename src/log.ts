import pino from "pino";
import { logLevel } from "./env.ts";
import { requestContext } from "./request-context.ts";

/** Structured lines (JSON) on the standard output. No transports: a worker thread would not survive bundling. */
export const log = pino({
  level: logLevel(),
  base: null,
  mixin: () => {
    const requestId = requestContext()?.requestId;
    return requestId ? { requestId } : {};
  },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: ["password", "*.password", "token", "*.token", "cookie", "*.cookie", "authorization", "*.authorization"],
});
