import { Gate } from "./gate.ts";
import { type KeptPage, KeptPages, pack } from "./kept-pages.ts";
import { type MakeOptions, makePage, NO_SUCH_PAGE, pathOf } from "./make-page.ts";
import type { RecordClock } from "./record-clock.ts";

/** Raised where a page would have to be made and the database does not answer. */
export class DatabaseGone extends Error {
  override name = "DatabaseGone";
}

const ATTEMPTS = 3;
/** So many pages are made at a time; more than that only makes all of them late. */
const AT_ONCE = 8;

/** Makes pages that everybody gets alike, one at a time for each address and a few in all, and keeps them. */
export class PageMaker {
  readonly pages = new KeptPages();
  readonly gate = new Gate(AT_ONCE);
  readonly #options: MakeOptions & { clock: RecordClock };
  /** What is being made just now: of many who ask for the same page, one has it made. */
  readonly #making = new Map<string, Promise<KeptPage>>();

  constructor(options: MakeOptions & { clock: RecordClock }) {
    this.#options = options;
  }

  /** A page as it is now. @throws TooBusy, DatabaseGone */
  make(address: string, treatment: "asset" | "kept", requestId: string): Promise<KeptPage> {
    const begun = this.#making.get(address);
    if (begun) return begun;
    const making = this.#inTurn(() =>
      treatment === "asset" ? this.#asset(address, requestId) : this.#fromRecord(address, requestId),
    ).finally(() => this.#making.delete(address));
    this.#making.set(address, making);
    return making;
  }

  /** A page that is made for one reader. Null where they have gone while they stood in line. @throws TooBusy, DatabaseGone */
  makeForOne(address: string, requestId: string, isGone: () => boolean): Promise<KeptPage | null> {
    return this.#inTurn(async () =>
      isGone() ? null : await this.#fromRecord(address, requestId, { mayBeKept: false }),
    );
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const leave = await this.gate.enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }

  async #asset(address: string, requestId: string): Promise<KeptPage> {
    const made = await makePage(address, requestId, this.#options);
    if (!made) return this.#noSuchPage(requestId);
    const { page, body } = made;
    if (page.status !== 200) return pack(page, body);
    const timeless = { ...page, timeless: true, expires: Number.POSITIVE_INFINITY };
    return this.pages.keep(address, timeless, body, this.pages.generation);
  }

  /** A page is read from the record by several queries. One during which the record changed is made again. */
  async #fromRecord(address: string, requestId: string, wanted = { mayBeKept: true }): Promise<KeptPage> {
    for (let attempt = 1; ; attempt += 1) {
      // A database that is known to be silent is not waited for; the clock asks it again by itself.
      const before = this.#options.clock.latest && (await this.#options.clock.read());
      if (!before) throw new DatabaseGone();
      const { generation } = this.pages;
      const made = await this.#unlessGone(makePage(address, requestId, { ...this.#options, ...wanted }));
      if (!made) return this.#noSuchPage(requestId);
      const { page, body, mayBeKept } = made;
      if (page.status >= 500) throw new Error(`${pathOf(address)} was answered with ${page.status}`);
      const after = await this.#options.clock.read();
      const isOfOneMoment = after?.time === before.time;
      if (!isOfOneMoment && after && attempt < ATTEMPTS) continue;
      return mayBeKept && isOfOneMoment ? this.pages.keep(address, page, body, generation) : pack(page, body);
    }
  }

  async #noSuchPage(requestId: string): Promise<KeptPage> {
    return this.pages.find(NO_SUCH_PAGE) ?? this.#fromRecord(NO_SUCH_PAGE, requestId);
  }

  /** A database that falls silent is noticed by the clock sooner than by the queries that wait for it. */
  async #unlessGone<T>(making: Promise<T>): Promise<T> {
    let watch: NodeJS.Timeout | undefined;
    const gone = new Promise<never>((_resolve, reject) => {
      watch = setInterval(() => {
        if (!this.#options.clock.latest) reject(new DatabaseGone());
      }, 250);
    });
    try {
      return await Promise.race([making, gone]);
    } finally {
      clearInterval(watch);
      // Nobody waits for it any longer, and its failure is no news.
      making.catch(() => {});
    }
  }
}
