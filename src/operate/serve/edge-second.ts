/** In so many milliseconds an edit made through another server is seen by this one (record-clock.ts), with a margin. */
const NOTICED_MS = 200;

/**
 * How long nginx may keep a page, as X-Accel-Expires, where it says by its own clock what time it is (`$msec`, seconds):
 * until the second ends. It counts in whole seconds, so that "one second", said in Cache-Control, is up to two. At the
 * beginning of a second a page may still be older than an edit; it is kept then for the time when no server answers, and
 * for nothing else. Nothing where no such clock was sent.
 */
export function untilTheSecondEnds(edgeTime: string | undefined): string[] {
  if (edgeTime === undefined || !/^\d{1,12}\.\d{3}$/.test(edgeTime)) return [];
  const [second = "", milliseconds = ""] = edgeTime.split(".");
  return ["X-Accel-Expires", `@${Number(second) - (Number(milliseconds) < NOTICED_MS ? 1 : 0)}`];
}
