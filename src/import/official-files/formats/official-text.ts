import { FileRejected } from "./file-rejected.ts";

/** The encodings that official files have been published in. */
const ENCODINGS = ["utf-8", "us-ascii", "iso-8859-1", "windows-1252"];

/** The first bytes of files that are no text, and what they are. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ["a gzip archive", [0x1f, 0x8b]],
  ["a zip archive", [0x50, 0x4b, 0x03, 0x04]],
  ["a zstd archive", [0x28, 0xb5, 0x2f, 0xfd]],
  ["an xz archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["a bzip2 archive", [0x42, 0x5a, 0x68]],
  ["a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a RAR archive", [0x52, 0x61, 0x72, 0x21]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46]],
];

/** UTF-16, by its byte order mark or by the zero bytes of its first character; null for anything else. */
function utf16Of([first = 0, second = 0]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if ((first === 0xff && second === 0xfe) || (isAscii(first) && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && isAscii(second)) ? "utf-16be" : null;
}

const isAscii = (byte: number) => byte >= 0x20 && byte < 0x7f;

/**
 * The text of a file: UTF-16 where its first bytes are, else in the encoding that its XML declaration names, else UTF-8.
 * @throws FileRejected, saying what the file is where that can be told
 */
export function decodeText(bytes: Uint8Array): string {
  const signature = SIGNATURES.find(([, marks]) => marks.every((mark, index) => bytes[index] === mark));
  if (signature) throw new FileRejected("document", `is ${signature[0]}, which is not read here`);
  const utf16 = utf16Of(bytes);
  if (utf16) return decode(bytes, utf16);
  const [, declared] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(latin(bytes.subarray(0, 200))) ?? [];
  const encoding = (declared ?? "utf-8").toLowerCase();
  if (!ENCODINGS.includes(encoding)) throw new FileRejected("document", "is in an unknown encoding", declared);
  return decode(bytes, encoding);
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileRejected("document", `is not ${encoding.toUpperCase()} text`);
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
