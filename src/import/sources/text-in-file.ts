import { isPdf } from "./is-pdf.ts";
import { SourceRejected } from "./source-rejected.ts";

/**
 * The text of a web page, a plain text or a PDF. What it is is told by its first bytes before what it is said to be.
 * Runs where a hostile file does no harm: see text-of-file.ts. @throws SourceRejected with what is wrong with the file
 */
export async function textInFile(bytes: Uint8Array, contentType: string): Promise<string> {
  const start = latin(bytes.subarray(0, 4096));
  if (isPdf(bytes)) return (await import("./pdf-text.ts")).pdfText(bytes);
  if (/pdf/.test(contentType)) throw new SourceRejected("is said to be a PDF, and is none");
  if (start.includes("\0") && !/utf-?16/.test(contentType) && !utf16Bom(bytes))
    throw new SourceRejected("is no web page, plain text or PDF");
  const text = decoded(bytes, contentType);
  if (!/html/.test(contentType) && !beginsLikeHtml(text)) return text;
  return (await import("./html-text.ts")).htmlText(text);
}

/** Whether the first tag, behind any comments, is one that begins a page. */
function beginsLikeHtml(text: string): boolean {
  let at = afterSpace(text, 0);
  while (text.startsWith("<!--", at)) {
    const end = text.indexOf("-->", at + 4);
    if (end === -1) return false;
    at = afterSpace(text, end + 3);
  }
  return /^<(!doctype html|html|head|body)\b/i.test(text.slice(at, at + 20));
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}

function utf16Bom(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** By the mark at its beginning, by what the site says, by what the page says of itself; else UTF-8. */
function decoded(bytes: Uint8Array, contentType: string): string {
  const declared = /charset\s*=\s*["']?([\w-]+)/.exec(contentType)?.[1];
  const own = /<meta[^<>]+charset\s*=\s*["']?([\w-]+)/i.exec(latin(bytes.subarray(0, 2048)))?.[1];
  for (const label of [utf16Bom(bytes), declared, own]) {
    try {
      if (label) return new TextDecoder(label).decode(bytes);
    } catch {
      // A label that nobody knows: the next one is asked.
    }
  }
  return new TextDecoder().decode(bytes);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
