import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";

/** The archives of both chambers since 1989 have 9 MB together; what is larger goes in from the command line. */
export const MOST_UPLOADED_MB = 256;
const MOST_FILES = 20;
/** A form that is sent slower than this per piece is given up. */
const TIMEOUT_MS = 60_000;

/** Raised where an upload is not taken; whoever sent it is told the reason. */
export class UploadRejected extends Error {
  override name = "UploadRejected";
  readonly reason: "nothing" | "too_much" | "too_many" | "broken";

  constructor(reason: UploadRejected["reason"]) {
    super(`the upload is refused: ${reason}`);
    this.reason = reason;
  }
}

/** Files that came in by a form, in a folder of their own, which `remove` takes away. */
export type Upload = { names: string[]; paths: string[]; remove: () => void };

/**
 * Writes the files of a multipart form to the disk as they come in; at no time is a whole one in memory.
 * @throws UploadRejected for too much, for no file, for a form that ends early
 */
export async function receiveUpload(
  body: ReadableStream<Uint8Array>,
  contentType: string,
  { most = MOST_UPLOADED_MB * 1024 * 1024, timeoutMs = TIMEOUT_MS } = {},
): Promise<Upload> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "official-upload-"));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  try {
    const files = await writeFiles(body, contentType, folder, { most, timeoutMs });
    if (files.length === 0) throw new UploadRejected("nothing");
    return { names: files.map(({ name }) => name), paths: files.map(({ at }) => at), remove };
  } catch (error) {
    remove();
    if (error instanceof UploadRejected) throw error;
    throw new UploadRejected("broken");
  }
}

type Limits = { most: number; timeoutMs: number };

async function writeFiles(body: ReadableStream<Uint8Array>, contentType: string, folder: string, limits: Limits) {
  const form = new Busboy({ headers: { "content-type": contentType }, limits: { files: MOST_FILES, fields: 10 } });
  const files: { name: string; at: string; written: Promise<void> }[] = [];
  form.on("file", (_field, file, printed) => {
    const name = safeName(printed);
    // What a browser sends of a field in which nothing was chosen.
    if (printed === "" || printed === undefined) return void file.resume();
    const at = path.join(folder, String(files.length), name);
    fs.mkdirSync(path.dirname(at));
    const written = pipeline(file, fs.createWriteStream(at, { flags: "wx" }));
    written.catch((error: Error) => form.destroy(error));
    files.push({ name, at, written });
  });
  form.on("filesLimit", () => form.destroy(new UploadRejected("too_many")));
  await pipeline(Readable.fromWeb(body), counted(limits.most), form, { signal: AbortSignal.timeout(limits.timeoutMs) });
  await Promise.all(files.map(({ written }) => written));
  return files;
}

/** Passes on what comes in, until it is too much. */
function counted(most: number) {
  return async function* (pieces: AsyncIterable<Buffer>) {
    let length = 0;
    for await (const piece of pieces) {
      length += piece.length;
      if (length > most) throw new UploadRejected("too_much");
      yield piece;
    }
  };
}

/** The last part of a name, of plain characters: it is shown later, and is no path. */
function safeName(printed: string | undefined): string {
  const last = (printed ?? "").split(/[\\/]/).at(-1) ?? "";
  const plain = last.replaceAll(/[^\w.-]+/g, "-").replace(/^[.-]+/, "");
  return plain.slice(-100) || "file";
}
