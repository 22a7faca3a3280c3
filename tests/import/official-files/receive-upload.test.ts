/** What comes in by the form of the admin area goes to the disk, and nothing of it anywhere else. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { ReadableStream } from "node:stream/web";
import { expect, test } from "vitest";
import { receiveUpload, UploadRejected } from "#import/official-files/receive-upload.ts";

const MEGABYTE = 1024 * 1024;
const PIECE = 64 * 1024;

async function sent(files: [name: string, content: string | Buffer][], limits?: { most?: number; timeoutMs?: number }) {
  const form = new FormData();
  for (const [name, content] of files) form.append("files", new Blob([content as string]), name);
  const request = new Request("http://example.org", { method: "POST", body: form });
  const body = inPieces(Buffer.from(await request.arrayBuffer()));
  return receiveUpload(body, request.headers.get("content-type") ?? "", limits);
}

/** As a network brings it. */
function inPieces(bytes: Buffer): ReadableStream<Uint8Array> {
  let at = 0;
  const stream = new globalThis.ReadableStream<Uint8Array>({
    pull(to) {
      if (at >= bytes.length) return to.close();
      to.enqueue(bytes.subarray(at, at + PIECE));
      at += PIECE;
    },
  });
  return stream as ReadableStream<Uint8Array>;
}

/** The reason, and that nothing is left behind. */
async function errorOf(upload: () => Promise<unknown>): Promise<string> {
  const folders = () => fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith("official-upload-")).length;
  const before = folders();
  try {
    await upload();
  } catch (error) {
    if (!(error instanceof UploadRejected)) throw error;
    expect(folders()).toBe(before);
    return error.reason;
  }
  return "nothing was refused";
}

test("several files are written as they were sent, and taken away again", async () => {
  const { names, paths, remove } = await sent([
    ["roll342.xml", "<rollcall-vote/>"],
    ["roll342.xml", "another of the same name"],
  ]);
  expect(names).toEqual(["roll342.xml", "roll342.xml"]);
  expect(paths.map((at) => fs.readFileSync(at, "utf8"))).toEqual(["<rollcall-vote/>", "another of the same name"]);
  remove();
  expect(paths.some((at) => fs.existsSync(at))).toBe(false);
});

test("a name is shown later and is no path", async () => {
  for (const [printed, stored] of [
    ["../../etc/passwd", "passwd"],
    ["C:\\files\\vote one.xml", "vote-one.xml"],
    ["...", "file"],
    ["<script>.xml", "script-.xml"],
  ] as const) {
    const { names, paths, remove } = await sent([[printed, "text"]]);
    expect(names).toEqual([stored]);
    const [at = ""] = paths;
    expect(path.relative(fs.realpathSync(os.tmpdir()), fs.realpathSync(at))).toMatch(/^official-upload-\w+\/0\//);
    remove();
  }
});

test("more than may be sent is refused while it comes in", async () => {
  expect(await errorOf(() => sent([["a.json", Buffer.alloc(2 * MEGABYTE)]], { most: MEGABYTE }))).toBe("too_much");
});

test("no file, too many files, no form at all", async () => {
  expect(await errorOf(() => sent([]))).toMatch(/nothing|broken/);
  expect(await errorOf(() => sent([["", ""]]))).toBe("nothing");
  expect(await errorOf(() => sent(Array.from({ length: 21 }, (_, n) => [`${n}.json`, "{}"])))).toBe("too_many");
  const body = new Response("no form").body as ReadableStream<Uint8Array>;
  expect(await errorOf(() => receiveUpload(body, "text/plain"))).toBe("broken");
});

test("an upload that ends early, or never", async () => {
  const part = '--edge\r\nContent-Disposition: form-data; name="files"; filename="a.json"\r\n\r\n{"half":';
  const early = new Response(part).body as ReadableStream<Uint8Array>;
  expect(await errorOf(() => receiveUpload(early, "multipart/form-data; boundary=edge"))).toBe("broken");
  const never = new globalThis.ReadableStream({ start: (to) => to.enqueue(Buffer.from(part)) });
  expect(
    await errorOf(() =>
      receiveUpload(never as ReadableStream<Uint8Array>, "multipart/form-data; boundary=edge", { timeoutMs: 200 }),
    ),
  ).toBe("broken");
});
