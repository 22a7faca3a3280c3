/** Why the database did not do what it was asked, for no fault of who asked. */
export type DatabaseErrorKind = "not_writable" | "not_reachable";

/** PostgreSQL's codes: a replica or a database set to be read only; a full disk. */
const NOT_WRITABLE = new Set(["25006", "53100"]);
/** Starting, stopping, out of connections; class 08 is the connection itself. */
const NOT_REACHABLE = new Set(["57P01", "57P02", "57P03", "53300", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE"]);
const KINDS = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
/** Prisma's own: not reached, timed out, closed, no connection free. */
const PRISMA = new Set(["P1001", "P1002", "P1008", "P1017", "P2024"]);
const LOST = /Connection terminated|timeout exceeded when trying to connect|Query read timeout/;

/** What is the matter with the database where an error comes of that; null for any other error. */
export function databaseErrorKind(error: unknown): DatabaseErrorKind | null {
  for (let at: unknown = error, depth = 0; isObject(at) && depth < 6; depth += 1) {
    const codes = [at.originalCode, at.code].filter((code) => typeof code === "string");
    if (codes.some((code) => NOT_WRITABLE.has(code))) return "not_writable";
    if (codes.some((code) => NOT_REACHABLE.has(code) || PRISMA.has(code) || code.startsWith("08")))
      return "not_reachable";
    if (typeof at.kind === "string" && KINDS.has(at.kind)) return "not_reachable";
    const inner = isObject(at.meta) ? at.meta.driverAdapterError : undefined;
    if (inner === undefined && at.cause === undefined)
      return typeof at.message === "string" && LOST.test(at.message) ? "not_reachable" : null;
    at = inner ?? at.cause;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
