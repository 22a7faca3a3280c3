/** Raised where so much waits that waiting longer would serve nobody. */
export class TooBusy extends Error {
  override name = "TooBusy";
}

const WAITING = 200;
const PATIENCE_MS = 10_000;

/** Lets work in, a little at a time, and turns away what would have to wait for too long. */
export class Gate {
  readonly #atOnce: number;
  #inside = 0;
  readonly #queue: { comeIn: () => void }[] = [];

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  get inside(): number {
    return this.#inside;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /** A place inside, to be given back by calling what is given. @throws TooBusy */
  async enter(): Promise<() => void> {
    if (this.#inside < this.#atOnce) this.#inside += 1;
    else await this.#wait();
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#leave();
    };
  }

  #wait(): Promise<void> {
    if (this.#queue.length >= WAITING) throw new TooBusy();
    return new Promise((resolve, reject) => {
      const place = { comeIn: resolve };
      this.#queue.push(place);
      setTimeout(() => {
        const at = this.#queue.indexOf(place);
        if (at < 0) return;
        this.#queue.splice(at, 1);
        reject(new TooBusy());
      }, PATIENCE_MS).unref();
    });
  }

  /** The place goes to the next in line. */
  #leave(): void {
    const next = this.#queue.shift();
    if (next) next.comeIn();
    else this.#inside -= 1;
  }
}
