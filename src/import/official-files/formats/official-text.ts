import { FileRejected } from "./file-rejected.ts";

/** The encodings that official files have been published in. */
const ENCODINGS = ["utf-8", "us-ascii", "iso-8859-1", "windows-1252"];

/** The text of a file, in the encoding that its XML declaration names, else UTF-8. @throws FileRejected */
export function decodeText(bytes: Uint8Array): string {
  const [, declared] = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(latin(bytes.subarray(0, 200))) ?? [];
  const encoding = (declared ?? "utf-8").toLowerCase();
  if (!ENCODINGS.includes(encoding)) throw new FileRejected("document", "is in an unknown encoding", declared);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileRejected("document", `is not ${encoding.toUpperCase()} text`);
  }
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
