import { promisify } from "node:util";
import zlib from "node:zlib";
import { LRUCache } from "lru-cache";

/** One finished answer, the same for everybody. */
export type KeptPage = {
  status: number;
  /** Names and values in turn, as `writeHead` takes them; all but those of the encoding. */
  headers: string[];
  etag: string;
  /** False for what compression would not make smaller. */
  compressible: boolean;
  /** A moment after which it is made again though the record has not changed; milliseconds as Date.now() counts. */
  expires: number;
  /** An asset does not depend on the record. */
  timeless: boolean;
  /** Whether a cache between us and its readers may keep it for a moment. */
  mayBeShared: boolean;
};

export type Encoding = "br" | "gzip" | "identity";
export type Held = KeptPage & { packed: Buffer };

const compressBrotli = promisify(zlib.brotliCompress);
const decompressBrotli = promisify(zlib.brotliDecompress);
const compressGzip = promisify(zlib.gzip);
/** Above this quality brotli takes much longer and gains little. */
const QUALITY = { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 };

/** Bytes; a page of this record takes 5 to 30 KB when it is packed. */
const PACKED_BYTES = 64 * 1024 * 1024;
const UNPACKED_BYTES = 32 * 1024 * 1024;

/**
 * The finished answers of this process, in memory and within bounds: packed for all, and unpacked or otherwise packed
 * for those that were lately asked for so. The least used go first.
 */
export class KeptPages {
  readonly #pages = new LRUCache<string, Held>({ maxSize: PACKED_BYTES, sizeCalculation: sizeOf });
  readonly #otherForms = new LRUCache<string, { of: KeptPage; body: Buffer }>({
    maxSize: UNPACKED_BYTES,
    sizeCalculation: ({ body }) => body.length + 200,
  });
  #generation = 0;

  /** Changes when everything that depends on the record is let go. */
  get generation(): number {
    return this.#generation;
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#pages.size, bytes: this.#pages.calculatedSize + this.#otherForms.calculatedSize };
  }

  find(key: string): KeptPage | undefined {
    const page = this.#pages.get(key);
    return page && page.expires > Date.now() ? page : undefined;
  }

  /** A kept body that is ready to be sent as it is. */
  readyBody(key: string, page: KeptPage, encoding: Encoding): Buffer | undefined {
    if (encoding === "br" || !page.compressible) return (page as Held).packed;
    const form = this.#otherForms.get(`${encoding} ${key}`);
    return form?.of === page ? form.body : undefined;
  }

  /** The same where it first has to be unpacked. */
  async body(key: string, page: KeptPage, encoding: Encoding): Promise<Buffer> {
    const ready = this.readyBody(key, page, encoding);
    if (ready) return ready;
    const plain = this.readyBody(key, page, "identity") ?? (await decompressBrotli((page as Held).packed));
    const body = encoding === "gzip" ? await compressGzip(plain) : plain;
    // The page may have been let go meanwhile; then its forms are of no use.
    if (this.#pages.peek(key) === page) this.#otherForms.set(`${encoding} ${key}`, { of: page, body: trimmed(body) });
    return body;
  }

  /** Packs an answer; keeps it where `generation` is still the present one, or where it depends on nothing. */
  async keep(key: string, page: KeptPage, plain: Buffer, generation: number): Promise<KeptPage> {
    const held = await pack(page, plain);
    if (page.expires <= Date.now() || (!page.timeless && generation !== this.#generation)) return held;
    this.#pages.set(key, held);
    return held;
  }

  /** Lets go of everything that depends on the record. */
  letGo(): void {
    this.#generation += 1;
    const assets = [...this.#pages.entries()].filter(([, page]) => page.timeless);
    this.#pages.clear();
    this.#otherForms.clear();
    for (const [key, page] of assets) this.#pages.set(key, page);
  }
}

/** An answer as it is sent; kept by nobody. */
export async function pack(page: KeptPage, plain: Buffer): Promise<Held> {
  return { ...page, packed: trimmed(page.compressible ? await compressBrotli(plain, { params: QUALITY }) : plain) };
}

/** In memory of its own: a short buffer is often a part of one of 16 or 64 KB, all of which would be kept with it. */
function trimmed(body: Buffer): Buffer {
  if (body.buffer.byteLength === body.length) return body;
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}

function sizeOf({ packed, headers, etag }: Held): number {
  return packed.length + headers.reduce((sum, text) => sum + text.length, etag.length) + 500;
}

/** Whether compression makes this kind of content smaller. */
export function isCompressible(contentType: string): boolean {
  return /^(text\/|application\/(json|ld\+json|manifest\+json|xml|[\w.]+\+xml|javascript)|image\/svg\+xml)/.test(
    contentType,
  );
}

/** The encoding to answer with, out of what the reader's browser says it takes. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return "identity";
  if (takes(acceptEncoding, "br")) return "br";
  return takes(acceptEncoding, "gzip") ? "gzip" : "identity";
}

function takes(acceptEncoding: string, encoding: string): boolean {
  return new RegExp(`(^|[\\s,])${encoding}(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))(\\s*;|\\s*,|\\s*$)`, "i").test(
    acceptEncoding,
  );
}
