import { promisify } from "node:util";
import zlib from "node:zlib";
import { LRUCache } from "lru-cache";
import type { HeaderList } from "../http/response-headers.ts";

/** One finished answer, the same for everybody. */
export type CachedPage = {
  status: number;
  /** All but those of the encoding. */
  headers: HeaderList;
  etag: string;
  /** False for what compression would not make smaller. */
  compressible: boolean;
  /** After this time it is rendered again though the record has not changed; milliseconds as Date.now() counts. */
  expires: number;
  /** A static file does not depend on the record. */
  isStatic: boolean;
  /** For how long nginx may keep it, where it asks: until its second ends, for a day, or not at all. */
  proxyCache: "second" | "day" | "never";
};

export type Encoding = "br" | "gzip" | "identity";
export type Packed = CachedPage & { packed: Buffer };

const compressBrotli = promisify(zlib.brotliCompress);
const decompressBrotli = promisify(zlib.brotliDecompress);
const compressGzip = promisify(zlib.gzip);
/** Above this quality brotli takes much longer and gains little. */
const QUALITY = { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 };

/** Bytes; a page of this record takes 5 to 30 KB when it is packed. */
const PACKED_BYTES = 64 * 1024 * 1024;
const UNPACKED_BYTES = 32 * 1024 * 1024;

/**
 * The finished answers of this process, in memory and within bounds: packed for all, and in other encodings for those
 * that were lately asked for so. The least recently used go first.
 */
export class PageCache {
  readonly #pages = new LRUCache<string, Packed>({ maxSize: PACKED_BYTES, sizeCalculation: sizeOf });
  readonly #otherForms = new LRUCache<string, { of: CachedPage; body: Buffer }>({
    maxSize: UNPACKED_BYTES,
    sizeCalculation: ({ body }) => body.length + 200,
  });
  #generation = 0;

  /** Changes with each invalidation. */
  get generation(): number {
    return this.#generation;
  }

  get size(): { pages: number; bytes: number } {
    return { pages: this.#pages.size, bytes: this.#pages.calculatedSize + this.#otherForms.calculatedSize };
  }

  find(key: string): CachedPage | undefined {
    const page = this.#pages.get(key);
    return page && page.expires > Date.now() ? page : undefined;
  }

  /** A body that is ready to be sent as it is. */
  readyBody(key: string, page: CachedPage, encoding: Encoding): Buffer | undefined {
    if (encoding === "br" || !page.compressible) return (page as Packed).packed;
    const form = this.#otherForms.get(`${encoding} ${key}`);
    return form?.of === page ? form.body : undefined;
  }

  /** The same where it first has to be unpacked. */
  async body(key: string, page: CachedPage, encoding: Encoding): Promise<Buffer> {
    const ready = this.readyBody(key, page, encoding);
    if (ready) return ready;
    const plain = this.readyBody(key, page, "identity") ?? (await decompressBrotli((page as Packed).packed));
    const body = encoding === "gzip" ? await compressGzip(plain) : plain;
    // The page may have been invalidated meanwhile; then its other forms are of no use.
    if (this.#pages.peek(key) === page) this.#otherForms.set(`${encoding} ${key}`, { of: page, body: trimmed(body) });
    return body;
  }

  /** Packs an answer; stores it where `generation` is still the present one, or where it depends on nothing. */
  async store(key: string, page: CachedPage, plain: Buffer, generation: number): Promise<CachedPage> {
    const packed = await pack(page, plain);
    if (page.expires <= Date.now() || (!page.isStatic && generation !== this.#generation)) return packed;
    this.#pages.set(key, packed);
    return packed;
  }

  /** Drops everything that depends on the record. */
  invalidate(): void {
    this.#generation += 1;
    const files = [...this.#pages.entries()].filter(([, page]) => page.isStatic);
    this.#pages.clear();
    this.#otherForms.clear();
    for (const [key, page] of files) this.#pages.set(key, page);
  }
}

/** An answer as it is sent, without being stored. */
export async function pack(page: CachedPage, plain: Buffer): Promise<Packed> {
  return { ...page, packed: trimmed(page.compressible ? await compressBrotli(plain, { params: QUALITY }) : plain) };
}

/** In memory of its own: a short buffer is often a part of one of 16 or 64 KB, all of which would be kept with it. */
function trimmed(body: Buffer): Buffer {
  if (body.buffer.byteLength === body.length) return body;
  const own = Buffer.allocUnsafeSlow(body.length);
  body.copy(own);
  return own;
}

function sizeOf({ packed, headers, etag }: Packed): number {
  return packed.length + headers.reduce((sum, text) => sum + text.length, etag.length) + 500;
}
