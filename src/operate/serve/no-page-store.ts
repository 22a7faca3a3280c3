/**
 * What Next is given as its cache of pages: it keeps nothing. The server in front of it does (kept-pages.ts), in memory
 * and within bounds, so that neither a million invented addresses nor a damaged cache on the disk can do harm, and a
 * page that was made during the build is never older than the record. Next only tells it that pages are out of date.
 */
export default class NoPageStore {
  async get(): Promise<null> {
    return null;
  }

  async set(): Promise<void> {}

  async revalidateTag(): Promise<void> {
    await held[ON_REFRESH]?.();
  }

  resetRequestCache(): void {}
}

// Next loads this file by itself, so that it cannot be handed anything.
const ON_REFRESH = Symbol.for("said-and-voted.on-refresh");
const held = globalThis as typeof globalThis & { [ON_REFRESH]?: () => Promise<void> };

/** Sets what is done when an editor has changed what readers see. */
export function whenRefreshed(callback: () => Promise<void>): void {
  held[ON_REFRESH] = callback;
}
