import type http from "node:http";
import { Readable } from "node:stream";
import { Overloaded } from "../concurrency-limiter.ts";

/** Raised where a body takes longer to arrive than any form does; answered with 408. */
export class RequestTimeout extends Error {
  override name = "RequestTimeout";
}

/** Raised where a body is longer than its route takes; answered with 413. */
export class PayloadTooLarge extends Error {
  override name = "PayloadTooLarge";
}

/** Raised where the client hung up before its body was here; nobody is left to answer. */
export class ClientDisconnected extends Error {
  override name = "ClientDisconnected";
}

/** So much of a body is held in memory before anything is done with it; any form that a person types is shorter. */
export const MAX_BUFFERED_BYTES = 128 * 1024;
const TIMEOUT_MS = 20_000;
/** So many bodies arrive at a time: what has come of them is held in memory. */
const MAX_CONCURRENT_BODIES = 1000;
let receiving = 0;

/**
 * Receives a body, or its first 128 KB; the rest is then a stream that ends at `limit`. A client
 * that sends a byte at a time waits here, and not in a place in which pages are rendered.
 * @throws RequestTimeout, PayloadTooLarge, Overloaded, ClientDisconnected
 */
export async function receiveBody(req: http.IncomingMessage, limit: number): Promise<Buffer | Readable> {
  if (Number(req.headers["content-length"] ?? 0) > limit) throw new PayloadTooLarge();
  if (receiving >= MAX_CONCURRENT_BODIES) throw new Overloaded();
  receiving += 1;
  try {
    const { chunks, ended } = await receiveBeginning(req, Math.min(limit, MAX_BUFFERED_BYTES));
    const beginning = Buffer.concat(chunks);
    if (beginning.length > limit) throw new PayloadTooLarge();
    if (ended) return beginning;
    return Readable.from(upTo(limit, beginning, req), { objectMode: false });
  } finally {
    receiving -= 1;
  }
}

/** Collects what arrives until it is more than `enough` or all there is. */
function receiveBeginning(req: http.IncomingMessage, enough: number): Promise<{ chunks: Buffer[]; ended: boolean }> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const timer = setTimeout(() => done(() => reject(new RequestTimeout())), TIMEOUT_MS);
    function done(complete: () => void): void {
      clearTimeout(timer);
      req.off("data", onData).off("end", onEnd).off("close", onClose).off("error", onClose);
      req.pause();
      complete();
    }
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > enough) done(() => resolve({ chunks, ended: false }));
    };
    const onEnd = () => done(() => resolve({ chunks, ended: true }));
    const onClose = () => done(() => reject(new ClientDisconnected()));
    req.on("data", onData).on("end", onEnd).on("close", onClose).on("error", onClose);
  });
}

async function* upTo(limit: number, beginning: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = beginning.length;
  yield beginning;
  for await (const chunk of rest) {
    bytes += chunk.length;
    if (bytes > limit) throw new PayloadTooLarge();
    yield chunk;
  }
}
