import { createHash } from "node:crypto";
import { htmlText } from "./html-text.ts";
import { pdfText } from "./pdf-text.ts";
import { SourceRefused } from "./source-refused.ts";

/** The text of a file, and the SHA-256 of its bytes. */
export type SourceText = { text: string; fileSha256: string };

/**
 * The text of a web page, a plain text or a PDF. What it is is told by its first bytes before what it is said to be.
 * @throws SourceRefused
 */
export async function textOfFile(bytes: Buffer, contentType: string): Promise<SourceText> {
  const text = (await read(bytes, contentType.toLowerCase())).trim();
  if (text === "") throw new SourceRefused("There is no text in it. A scanned page has to be typed or pasted.");
  return { text, fileSha256: createHash("sha256").update(bytes).digest("hex") };
}

function read(bytes: Buffer, contentType: string): Promise<string> | string {
  if (bytes.subarray(0, 1024).includes("%PDF-")) return pdfText(bytes);
  if (/pdf/.test(contentType)) throw new SourceRefused("This is said to be a PDF, and is none.");
  if (bytes.subarray(0, 4096).includes(0) && !/utf-?16/.test(contentType) && !hasUtf16Mark(bytes))
    throw new SourceRefused("This is no web page, plain text or PDF.");
  const text = decoded(bytes, contentType);
  return /html/.test(contentType) || /^\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(text)
    ? htmlText(text)
    : text;
}

function hasUtf16Mark(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** By the mark at its beginning, by what the site says, by what the page says of itself; else UTF-8. */
function decoded(bytes: Buffer, contentType: string): string {
  const mark = hasUtf16Mark(bytes) ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : null;
  const said = /charset\s*=\s*["']?([\w-]+)/.exec(contentType)?.[1];
  const own = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.subarray(0, 2048).toString("latin1"))?.[1];
  for (const label of [mark, said, own, "utf-8"]) {
    try {
      if (label) return new TextDecoder(label).decode(bytes);
    } catch {
      // A label that nobody knows: the next one is asked.
    }
  }
  return bytes.toString("utf8");
}
