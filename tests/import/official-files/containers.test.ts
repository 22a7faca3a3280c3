/** Folders and archives: every file in them, nothing outside them, and an end to everything. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import zlib from "node:zlib";
import { pack } from "tar-stream";
import { beforeAll, describe, expect, test } from "vitest";
import { ArchiveRejected } from "#import/official-files/archives/archive-rejected.ts";
import { findFiles } from "#import/official-files/archives/find-files.ts";
import { MOST_OF_A_ROLL_CALL } from "#import/official-files/archives/found-file.ts";
import { officialFixture } from "../../support/official-files/official-archive.ts";
import { zipOf } from "../../support/official-files/zip.ts";
import { scratchFolder } from "../../support/scratch.ts";

let folder: string;
beforeAll(() => {
  folder = scratchFolder();
});

type Entry = { name: string; content?: string | Buffer; type?: "symlink" | "link"; linkname?: string };

async function tarOf(entries: readonly Entry[]): Promise<Buffer> {
  const archive = pack();
  for (const { name, content = "", type, linkname } of entries)
    archive.entry({ name, ...(type && { type, linkname }) }, content as string);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive as unknown as Readable) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The sum of the first header, after something in it was changed. */
function sumAnew(tar: Buffer): void {
  tar.fill(0x20, 148, 156);
  const sum = tar.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
}

function written(name: string, content: Buffer): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
}

async function found(at: string): Promise<string[]> {
  const names: string[] = [];
  for await (const file of findFiles(at)) {
    if ("bytes" in file) names.push(`${file.path}: ${file.bytes.length}`);
    if ("rejected" in file) names.push(`${file.path}: ${file.rejected.message}`);
  }
  return names;
}

async function errorOf(at: string): Promise<string> {
  try {
    await found(at);
  } catch (error) {
    if (error instanceof ArchiveRejected) return error.message;
    throw error;
  }
  return "nothing was refused";
}

const SMALL: Entry[] = [
  { name: "data/a.json", content: "{}" },
  { name: "data/b.json", content: '{"a":1}' },
];

describe("the same files", () => {
  test("in a folder, a tar, a tar.zst and a zip, whatever they are called", async () => {
    const tar = await tarOf(SMALL);
    const inArchive = ["data/a.json: 2", "data/b.json: 7"];
    expect(await found(written("one.bin", tar))).toEqual(inArchive);
    expect(await found(written("two.bin", zlib.zstdCompressSync(tar)))).toEqual(inArchive);
    expect(await found(written("three.bin", zipOf(SMALL)))).toEqual(inArchive);
    const inside = path.join(folder, "tree");
    fs.mkdirSync(path.join(inside, "data"), { recursive: true });
    for (const { name, content } of SMALL) fs.writeFileSync(path.join(inside, name), content as string);
    expect(await found(inside)).toEqual(inArchive.map((line) => `tree/${line}`));
  });

  test("compressed with the long window of the published archives", async () => {
    expect((await found(officialFixture("quirks.tar.zst"))).length).toBeGreaterThan(50);
  });
});

describe("what leads elsewhere", () => {
  const outside = "name: leads out of the archive";
  test.each(["../a.json", "data/../../a.json", "/etc/passwd", "C:\\a.json", "data\\..\\a.json"])("%s", async (name) => {
    const [line] = await found(written("outside.tar", await tarOf([{ name, content: "{}" }])));
    expect(line).toContain(outside);
  });

  test("in a zip it refuses the archive", async () => {
    expect(await errorOf(written("outside.zip", zipOf([{ name: "../a.json", content: "{}" }])))).toContain(
      "invalid relative path",
    );
  });

  test("links are not followed, neither in an archive nor in a folder", async () => {
    const tar = await tarOf([{ name: "a.json", type: "symlink", linkname: "/etc/passwd" }]);
    expect((await found(written("link.tar", tar)))[0]).toContain("is a link");
    const inside = path.join(folder, "linked");
    fs.mkdirSync(inside);
    fs.symlinkSync("/etc/passwd", path.join(inside, "a.json"));
    expect((await found(inside))[0]).toContain("is a link");
  });
});

describe("damage", () => {
  const all = () => fs.readFileSync(officialFixture("quirks.tar.zst"));
  test.each([0.1, 0.5, 0.9, 0.999])("a tar.zst that is cut off after %s of its bytes", async (part) => {
    const bytes = all();
    expect(await errorOf(written("cut.tar.zst", bytes.subarray(0, Math.floor(bytes.length * part))))).toContain(
      "damaged or cut off",
    );
  });

  test("a tar that is cut off inside a file", async () => {
    const tar = await tarOf([{ name: "a.json", content: "x".repeat(100_000) }]);
    expect(await errorOf(written("cut.tar", tar.subarray(0, 50_000)))).toContain("damaged or cut off");
  });

  test("a zip without its end, and one whose sizes are not true", async () => {
    const zip = zipOf(SMALL);
    expect(await errorOf(written("cut.zip", zip.subarray(0, zip.length - 30)))).toContain("damaged or cut off");
    const lying = zipOf([{ name: "a.json", content: "x".repeat(1000), size: 10 }]);
    expect(await errorOf(written("lying.zip", lying))).toContain("damaged or cut off");
  });

  test("bytes that were turned over in the middle", async () => {
    const bytes = Buffer.from(all());
    bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 64);
    expect(await errorOf(written("turned.tar.zst", bytes))).toContain("damaged or cut off");
  });

  test("a longer window than memory is given to", async () => {
    const compress = zlib.createZstdCompress({ params: { [zlib.constants.ZSTD_c_windowLog]: 28 } });
    const chunks: Buffer[] = [];
    compress.on("data", (chunk) => chunks.push(chunk));
    // Written in two parts, so that the frame names the window and not its own size.
    compress.write(Buffer.alloc(1024));
    compress.end(Buffer.alloc(1024));
    await once(compress, "end");
    expect(await errorOf(written("window.zst", Buffer.concat(chunks)))).toContain("damaged or cut off");
  });
});

describe("size", () => {
  test("a file of 200 MB is refused, and the next one is still found", async () => {
    const archive = pack();
    const big = archive.entry({ name: "big.json", size: 200 * 1024 * 1024 }, () => {
      archive.entry({ name: "small.json" }, "{}");
      archive.finalize();
    });
    Readable.from(manyBlocks()).pipe(big);
    const compressed = path.join(folder, "big.tar.zst");
    const compress = zlib.createZstdCompress();
    const sink = fs.createWriteStream(compressed);
    (archive as unknown as Readable).pipe(compress).pipe(sink);
    await new Promise<void>((resolve) => sink.once("close", () => resolve()));
    const before = process.memoryUsage.rss();
    const lines = await found(compressed);
    expect(lines).toEqual([`big.json: document: has more than ${MOST_OF_A_ROLL_CALL / 1024 ** 2} MB`, "small.json: 2"]);
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * 1024 * 1024);
  });
});

describe("a bomb", () => {
  const MEGABYTE = 1024 ** 2;
  const zeros = (megabytes: number) => Buffer.alloc(megabytes * MEGABYTE, 0x20);
  const unpacksTooMuch = /unpacks to more than \d+ times its size, which no official file does$/;

  test("of 300 MB in a zip of a third of one is refused before it is unpacked", async () => {
    const bomb = zipOf([
      { name: "small.json", content: "{}" },
      { name: "bomb.json", content: zeros(300) },
    ]);
    expect(bomb.length).toBeLessThan(MEGABYTE);
    const before = process.threadCpuUsage();
    expect(await errorOf(written("bomb.zip", bomb))).toMatch(unpacksTooMuch);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(200);
  });

  test("of many files, each of which is small enough", async () => {
    const content = zeros(7);
    const files = Array.from({ length: 9 }, (_, index) => ({ name: `${index}.json`, content }));
    expect(await errorOf(written("many.zip", zipOf(files)))).toMatch(unpacksTooMuch);
    const little = Array.from({ length: 150 }, (_, index) => ({ name: `${index}.json`, content: zeros(1) }));
    expect(await errorOf(written("little.zip", zipOf(little)))).toMatch(unpacksTooMuch);
  });

  test("that says it is small", async () => {
    const lying = zipOf([{ name: "bomb.json", content: zeros(300), size: 1000 }]);
    expect(await errorOf(written("lying-bomb.zip", lying))).toContain("too many bytes in the stream");
  });

  test("whose files lie in one another", async () => {
    const content = randomBytes(100_000);
    const again = Array.from({ length: 50 }, (_, index) => ({ name: `${index}.json`, content, again: true }));
    const overlapping = zipOf([{ name: "first.json", content }, ...again]);
    expect(await errorOf(written("overlapping.zip", overlapping))).toContain("lies within another file of the archive");
  });

  test("of one file or of a tar in zstd is refused long before its end", async () => {
    const before = process.memoryUsage.rss();
    for (const [name, content] of [
      ["bomb.zst", zeros(300)],
      ["bomb.tar.zst", await tarOf([{ name: "a.json", content: zeros(300) }])],
      ["many.tar.zst", await tarOf(Array.from({ length: 60 }, (_, at) => ({ name: `${at}.json`, content: zeros(5) })))],
    ] as const) {
      const packed = zlib.zstdCompressSync(content);
      expect(packed.length).toBeLessThan(MEGABYTE);
      expect(await errorOf(written(name, packed)), `${name}`).toMatch(unpacksTooMuch);
    }
    expect(process.memoryUsage.rss() - before).toBeLessThan(1000 * MEGABYTE);
  });

  test("in gzip is refused long before its end", async () => {
    expect(await errorOf(written("bomb.tar.gz", zlib.gzipSync(zeros(300))))).toMatch(unpacksTooMuch);
  });

  test("an archive in an archive is not unpacked", async () => {
    const inner = zipOf([{ name: "bomb.json", content: zeros(60) }]);
    for (const outer of [
      zipOf([{ name: "inner.zip", content: inner }]),
      await tarOf([{ name: "inner.zip", content: inner }]),
    ])
      expect(await found(written("outer.bin", outer))).toEqual([`inner.zip: ${inner.length}`]);
  });

  test("a tar that announces more than any archive has is refused at once", async () => {
    const tar = await tarOf([{ name: "a.json", content: "x" }]);
    tar.write("77777777777\0", 124, "latin1");
    sumAnew(tar);
    expect(await errorOf(written("announced.tar", tar))).toContain("the archive has more than 4 GB");
  });

  test.each([
    ["a pax header", "x"],
    ["a long name", "L"],
  ])("%s of 100 MB", async (_what, type) => {
    const tar = await tarOf([{ name: "a.json", content: Buffer.alloc(100 * MEGABYTE, 0x61) }]);
    tar.write(type, 156, "latin1");
    sumAnew(tar);
    expect(await errorOf(written("header.tar", tar))).toContain("damaged or cut off: Header exceeds max size");
  });

  test("a name of 100,000 characters is refused, and shown in part", async () => {
    const name = `${"a".repeat(100_000)}.json`;
    for (const file of [
      await tarOf([{ name, content: "{}" }]),
      zipOf([{ name: name.slice(0, 60_000), content: "{}" }]),
    ]) {
      const [line = ""] = await found(written("name.bin", file));
      expect(line).toContain("name: has more than 1000 characters");
      expect(line.length).toBeLessThan(1500);
    }
  });

  test("links and devices in a zip are not followed", async () => {
    for (const mode of [0o120777, 0o020666, 0o060666]) {
      const [line] = await found(written("link.zip", zipOf([{ name: "a.json", content: "/etc/passwd", mode }])));
      expect(line).toContain("is a link or a device, which is not followed");
    }
    expect(await found(written("plain.zip", zipOf([{ name: "a.json", content: "{}", mode: 0o100644 }])))).toEqual([
      "a.json: 2",
    ]);
  });

  test("a sparse file is no plain file", async () => {
    const tar = await tarOf([{ name: "a.json", content: "{}" }]);
    tar.write("S", 156, "latin1");
    sumAnew(tar);
    expect((await found(written("sparse.tar", tar)))[0]).toContain("which is not followed");
  });
});

function* manyBlocks(): Generator<Buffer> {
  // Of chance, so that it is packed no better than a person's words.
  const block = randomBytes(1024 * 1024);
  block[0] = 0x7b;
  for (let count = 0; count < 200; count += 1) yield block;
}
