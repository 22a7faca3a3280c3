import { AsyncLocalStorage } from "node:async_hooks";

/** What the front server and the app, each of which has a copy of this file, know of the request being answered. */
export type RequestContext = {
  requestId: string;
  /** A server action of ours has begun: its input could be decoded. */
  hasBegunAction: boolean;
  /** An action failed before it began: its input could not be decoded. */
  hasMalformedInput: boolean;
};

// On globalThis, because the app is bundled and so has a copy of its own.
const STORAGE = Symbol.for("said-and-voted.request-context");
const shared = globalThis as typeof globalThis & { [STORAGE]?: AsyncLocalStorage<RequestContext> };
shared[STORAGE] ??= new AsyncLocalStorage();
const storage = shared[STORAGE];

/** Runs `work` in a context of its own. */
export function withRequestContext<T>(requestId: string, work: () => T): T {
  return storage.run({ requestId, hasBegunAction: false, hasMalformedInput: false }, work);
}

/** Returns the context of the request being answered; undefined outside of one. */
export function requestContext(): RequestContext | undefined {
  return storage.getStore();
}

/** Notes that a server action has begun. */
export function noteActionBegun(): void {
  const context = storage.getStore();
  if (context) context.hasBegunAction = true;
}
