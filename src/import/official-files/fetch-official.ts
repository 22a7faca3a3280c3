import { setTimeout as wait } from "node:timers/promises";
import { MOST_OF_A_ROLL_CALL } from "./archives/found-file.ts";
import { FileRejected } from "./formats/file-rejected.ts";

/** One request at a time, so long after the one before. */
const PAUSE = 1000;
const TIMEOUT_MS = 20_000;
/** After a 429, a 5xx or a broken connection: so often again, each time twice as long after. */
const ATTEMPTS = 4;
const FIRST_DELAY = 2000;
const LONGEST_DELAY = 60_000;

/** Raised where a publisher cannot be reached at all; the message is one clear sentence. */
export class NetworkUnreachable extends Error {
  override name = "NetworkUnreachable";
}

/** `null`: the publisher has no such file (yet). */
export type Fetched = { url: string; bytes: Buffer } | null;
export type Fetch = (url: string, signal?: AbortSignal) => Promise<Fetched>;

/** Fetches politely: one at a time, never faster than one a second, backing off where it is asked to. */
export function politeFetch({
  pause = PAUSE,
  firstDelay = FIRST_DELAY,
}: {
  pause?: number;
  firstDelay?: number;
} = {}): Fetch {
  let next = 0;
  return async (url, signal) => {
    for (let attempt = 1; ; attempt += 1) {
      await wait(Math.max(0, next - Date.now()), undefined, { signal });
      next = Date.now() + pause;
      const { fetched, retryAfter } = await tryOnce(url, signal);
      if (fetched !== undefined) return fetched;
      if (attempt === ATTEMPTS)
        throw new NetworkUnreachable(`${new URL(url).host} cannot be reached; try again later.`);
      next = Date.now() + Math.min(retryAfter ?? firstDelay * 2 ** (attempt - 1), LONGEST_DELAY);
    }
  };
}

type Attempt = { fetched?: Fetched; retryAfter?: number };

async function tryOnce(url: string, signal?: AbortSignal): Promise<Attempt> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      // An official file lies where it is published; an address that leads elsewhere is not followed.
      redirect: "manual",
      headers: { "user-agent": "said-and-voted (a public record of roll calls)", accept: "application/xml, text/xml" },
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel();
      const seconds = Number(response.headers.get("retry-after"));
      return Number.isFinite(seconds) && seconds > 0 ? { retryAfter: seconds * 1000 } : {};
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      return { fetched: null };
    }
    return { fetched: { url, bytes: await readBody(response) } };
  } catch (error) {
    if (signal?.aborted || error instanceof FileRejected) throw error;
    return {};
  }
}

async function readBody(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MOST_OF_A_ROLL_CALL) throw new FileRejected("document", "is larger than any official file");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
