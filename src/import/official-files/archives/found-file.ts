import type { Readable } from "node:stream";
import { FileRejected } from "../formats/file-rejected.ts";

/** One file that a path or an address led to: its bytes, why they were not even read, or why there is none. */
export type FoundFile =
  | { path: string; bytes: Buffer }
  | { path: string; rejected: FileRejected }
  | { path: string; unavailable: string };

const MEGABYTE = 1024 * 1024;
/** The largest roll call on file has 0.1 MB. */
export const MOST_OF_A_ROLL_CALL = 8 * MEGABYTE;
/** All legislators since 1789 with all their terms have 15 MB. */
export const MOST_OF_PEOPLE = 64 * MEGABYTE;

/** As many characters as a path of the longest published form has, many times over. */
export const LONGEST_NAME = 1000;

/** Reads a stream to its end and keeps no more than a file of this kind may have. */
export async function readFound(path: string, stream: AsyncIterable<Buffer>): Promise<FoundFile> {
  const chunks: Buffer[] = [];
  let length = 0;
  let most = MOST_OF_PEOPLE;
  for await (const chunk of stream) {
    if (length === 0) most = mostFor(chunk);
    length += chunk.length;
    // What is too much is read on, so that the archive's next file is reached, and not kept.
    if (length > most) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (length > most) return tooLarge(path, most);
  return { path, bytes: chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks) };
}

/** A file that has more than one of its kind may have. */
export function tooLarge(path: string, most: number): FoundFile {
  return { path, rejected: new FileRejected("document", `has more than ${most / MEGABYTE} MB`) };
}

/** Roll calls are XML or a JSON object; people a list, YAML or a table. */
function mostFor(start: Buffer): number {
  const first = /[^\s\ufeff]/.exec(start.subarray(0, 512).toString("utf8"))?.[0];
  return first === "<" || first === "{" ? MOST_OF_A_ROLL_CALL : MOST_OF_PEOPLE;
}

/** Names inside archives are never used to write anything; one that points outside is refused all the same. */
export function checkName(name: string): FileRejected | null {
  if (name.length > LONGEST_NAME)
    return new FileRejected("name", `has more than ${LONGEST_NAME} characters`, name.slice(0, 120));
  const outside = name.split(/[\\/]/).includes("..") || /^([\\/]|[A-Za-z]:)/.test(name) || /[\0\\]/.test(name);
  return outside ? new FileRejected("name", "leads out of the archive", name.slice(0, 120)) : null;
}

/** What operating systems leave in folders and archives; it is nobody's file and is passed over. */
export function isSystemFile(path: string): boolean {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  return parts.includes("__MACOSX") || name.startsWith("._") || /^(\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name);
}

/** The first bytes of a stream, and the whole of it. */
export async function peek(stream: Readable, length: number): Promise<{ start: Buffer; whole: AsyncIterable<Buffer> }> {
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const read: Buffer[] = [];
  let size = 0;
  while (size < length) {
    const { value, done } = await iterator.next();
    if (done) break;
    read.push(value);
    size += value.length;
  }
  const start = Buffer.concat(read);
  async function* whole() {
    try {
      if (start.length > 0) yield start;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      stream.destroy();
    }
  }
  return { start, whole: whole() };
}
