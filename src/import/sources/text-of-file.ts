import { createHash } from "node:crypto";
import { isPdf } from "./is-pdf.ts";
import { readApart } from "./read-in-process.ts";
import { SourceRejected } from "./source-rejected.ts";

/** The text of a file, and the SHA-256 of its bytes. */
export type SourceText = { text: string; fileSha256: string };

/**
 * The text of a web page, a plain text or a PDF that somebody outside has made, read in a process of its own.
 * `name`: as whoever sent it calls it. @throws SourceRejected with the file and what is wrong with it
 */
export async function textOfFile(bytes: Buffer, contentType: string, name?: string): Promise<SourceText> {
  const file = name ? `“${name.slice(0, 100)}”` : `This ${isPdf(bytes) ? "PDF" : "file"}`;
  const read = await readApart(bytes, contentType.toLowerCase());
  if ("rejected" in read) throw new SourceRejected(`${file} ${read.rejected}: paste its text.`);
  const text = read.text.trim();
  if (text === "") throw new SourceRejected(`${file} has no text in it. A scanned page has to be typed or pasted.`);
  return { text, fileSha256: createHash("sha256").update(bytes).digest("hex") };
}
