import { createRequire } from "node:module";
import type FileSystemCacheOf from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { type VersionRow, versionWatch } from "#data/version-of-record.ts";
import { env } from "#env.ts";

// Next's own store of pages, on disk and in memory; a CommonJS module, which a plain import would hand over wrapped.
const { default: FileSystemCache } = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache.js",
) as { default: typeof FileSystemCacheOf };

/** A page that another process made so shortly after a change may have been begun before it. */
const GRACE_MS = 30_000;
/** More pages than the record has; beyond, the oldest notes are forgotten and their pages told by their age. */
const MOST_NOTES = 100_000;

type Notes = {
  watch: () => Promise<VersionRow | null>;
  /** Of which version of the record each page is that this process made, by the key that Next gives it. */
  made: Map<string, string>;
  /** Pages that are being made, with the version that the record had before. */
  begun: Map<string, string>;
};

// Next makes a new object for every request, and loads this file more than once.
const kept = globalThis as typeof globalThis & { keptPages?: Notes };

/**
 * Next's store of pages, which gives out none that is of an earlier state of the record: whoever changed it, an editor
 * here, a command on the server, another process. Where the database does not answer, what is kept is given out.
 */
export default class KeptPages extends FileSystemCache {
  override async get(...[key, context]: Parameters<FileSystemCacheOf["get"]>) {
    const { watch, made, begun } = notes();
    const now = await watch();
    const page = await super.get(key, context);
    if (!now) return page;
    if (page && isOf(now, made.get(key), page.lastModified)) return page;
    // The version before the page is made: what changes meanwhile makes it anew.
    if (!begun.has(key)) begun.set(key, now.version);
    return null;
  }

  override async set(...[key, page, context]: Parameters<FileSystemCacheOf["set"]>) {
    const { made, begun } = notes();
    const version = begun.get(key);
    begun.delete(key);
    made.delete(key);
    if (version !== undefined) made.set(key, version);
    if (made.size > MOST_NOTES) made.delete(made.keys().next().value as string);
    return super.set(key, page, context);
  }
}

function isOf({ version, changedAt }: VersionRow, madeOf: string | undefined, madeAt = 0): boolean {
  return madeOf === undefined ? madeAt > changedAt + GRACE_MS : madeOf === version;
}

function notes(): Notes {
  kept.keptPages ??= { watch: versionWatch(env().DATABASE_URL), made: new Map(), begun: new Map() };
  return kept.keptPages;
}
