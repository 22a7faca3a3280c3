import PQueue from "p-queue";

/** Raised where so much waits that waiting longer would help no client; answered with 503. */
export class Overloaded extends Error {
  override name = "Overloaded";
}

const MAX_WAITING = 200;
const TIMEOUT_MS = 10_000;

/** Runs a few pieces of work at a time; the rest waits in a bounded queue, and not for long. */
export class ConcurrencyLimiter {
  readonly #queue: PQueue;

  constructor(concurrency: number) {
    this.#queue = new PQueue({ concurrency });
  }

  get running(): number {
    return this.#queue.pending;
  }

  get waiting(): number {
    return this.#queue.size;
  }

  /** Runs `work` when its turn comes. @throws Overloaded where it would wait too long */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= MAX_WAITING) throw new Overloaded();
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(new Overloaded()), TIMEOUT_MS).unref();
    return this.#queue.add(
      () => {
        // From here on the work may take its time.
        clearTimeout(timer);
        return work();
      },
      { signal: waiting.signal },
    );
  }
}
