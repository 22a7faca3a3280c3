import type { CachedPage } from "./page-cache.ts";

/** Milliseconds in which this server sees an edit made through another (data-version.ts), with a margin. */
const PROPAGATION_MS = 200;
const DAY_SECONDS = 86_400;

/**
 * How long nginx may keep a page, as X-Accel-Expires, where it says by its own clock what time it is (`$msec`, seconds):
 * a page until the second ends. It counts in whole seconds, so that "one second", said in Cache-Control, is up to two.
 * At the beginning of a second a page may still be older than an edit; it is kept then for the time when no server
 * answers, and for nothing else. What is not marked so is not stored by the shipped nginx.
 */
export function accelExpires(proxyCache: CachedPage["proxyCache"], proxyTime: string | string[] | undefined): string[] {
  if (proxyCache === "never" || typeof proxyTime !== "string" || !/^\d{1,12}\.\d{3}$/.test(proxyTime)) return [];
  if (proxyCache === "day") return ["X-Accel-Expires", String(DAY_SECONDS)];
  const [second = "", milliseconds = ""] = proxyTime.split(".");
  return ["X-Accel-Expires", `@${Number(second) - (Number(milliseconds) < PROPAGATION_MS ? 1 : 0)}`];
}
