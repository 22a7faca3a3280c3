import fs from "node:fs";
import path from "node:path";
import { Readable, type Transform } from "node:stream";
import zlib from "node:zlib";
import { FileRejected } from "../formats/file-rejected.ts";
import { assertRatio, OF_A_GZIP, OF_A_STREAM, type Ratio } from "./archive-bounds.ts";
import { ArchiveRejected } from "./archive-rejected.ts";
import { type FoundFile, isSystemFile, peek, readFound } from "./found-file.ts";
import { findInTar } from "./tar-files.ts";
import { findInZip } from "./zip-files.ts";

/** The archives of the project were compressed with a window of this many bits (zstd --long=27), 128 MB of memory. */
const LONGEST_WINDOW = 27;
const TAR_MARK = 257;
const ENOUGH = 512;
const PIECE = 64 * 1024;

/** Told how many bytes have been read of the files themselves, for whoever shows how far the run is. */
export type OnRead = (bytes: number) => void;

/**
 * Every file that a path leads to: itself, those of a folder, those of a .tar, .tar.gz, .tar.zst or .zip, told by content. One
 * file's bytes at a time are held. @throws ArchiveRejected where an archive is damaged or too much.
 */
export async function* findFiles(from: string, onRead: OnRead = () => {}): AsyncGenerator<FoundFile> {
  if (fs.statSync(from).isDirectory()) yield* findInFolder(from, path.basename(from), onRead);
  else yield* findInFile(from, path.basename(from), onRead);
}

/** Every file that these paths lead to; tables and lists of people before the votes of those who are in them. */
export async function* findAllFiles(paths: readonly string[], onRead?: OnRead): AsyncGenerator<FoundFile> {
  const isPeople = (at: string) => /\.(ya?ml|csv)$/i.test(at) || /legislators/i.test(at);
  for (const at of [...paths.filter(isPeople), ...paths.filter((each) => !isPeople(each))])
    yield* findFiles(at, onRead);
}

export function sizeOfAll(paths: readonly string[]): number {
  return paths.reduce((sum, at) => sum + sizeOf(at), 0);
}

/** How many bytes lie at a path, archives as they are; what `onRead` is told adds up to it. */
export function sizeOf(from: string): number {
  const stat = fs.lstatSync(from);
  if (!stat.isDirectory()) return stat.isFile() || stat.isSymbolicLink() ? fs.statSync(from).size : 0;
  const files = fs.readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

async function* findInFolder(folder: string, name: string, onRead: OnRead): AsyncGenerator<FoundFile> {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const [at, called] = [path.join(folder, entry.name), `${name}/${entry.name}`];
    if (isSystemFile(entry.name)) continue;
    if (entry.isDirectory()) yield* findInFolder(at, called, onRead);
    else if (entry.isFile()) yield* findInFile(at, called, onRead);
    else yield { path: called, rejected: new FileRejected("name", "is a link or a device, which is not followed") };
  }
}

async function* findInFile(at: string, name: string, onRead: OnRead): AsyncGenerator<FoundFile> {
  const file = fs.createReadStream(at, { highWaterMark: PIECE });
  const { start, whole } = await peek(file, ENOUGH);
  if (isZip(start)) {
    file.destroy();
    onRead(fs.statSync(at).size);
    yield* findInZip(at, name);
  } else if (isZstd(start)) yield* findInCompressed(countBytes(whole, onRead), name, unzstd(), OF_A_STREAM);
  else if (isGzip(start)) yield* findInCompressed(countBytes(whole, onRead), name, zlib.createGunzip(), OF_A_GZIP);
  else if (isTar(start)) yield* findInTar(countBytes(whole, onRead), name);
  else yield await readFound(name, countBytes(whole, onRead));
}

async function* countBytes(bytes: AsyncIterable<Buffer>, onRead: OnRead): AsyncGenerator<Buffer> {
  for await (const piece of bytes) {
    onRead(piece.length);
    yield piece;
  }
}

function unzstd(): Transform {
  return zlib.createZstdDecompress({
    params: { [zlib.constants.ZSTD_d_windowLogMax]: LONGEST_WINDOW },
    chunkSize: 256 * 1024,
  });
}

async function* findInCompressed(
  compressed: AsyncIterable<Buffer>,
  name: string,
  decompress: Transform,
  ratio: Ratio,
): AsyncGenerator<FoundFile> {
  let packed = 0;
  const source = Readable.from(
    countBytes(compressed, (bytes) => {
      packed += bytes;
    }),
  );
  source.on("error", (error) => decompress.destroy(error));
  source.pipe(decompress);
  try {
    const { start, whole: unpacked } = await peek(decompress, ENOUGH);
    const whole = withinRatio(unpacked, { name, ratio, packed: () => packed });
    if (isTar(start)) yield* findInTar(whole, name);
    else yield await readFound(name.replace(/\.(gz|zst)$/i, ""), whole);
  } catch (error) {
    throw ArchiveRejected.because(name, error);
  } finally {
    source.destroy();
    decompress.destroy();
  }
}

/** Passes on what is unpacked, until it is far more than it was unpacked from. */
async function* withinRatio(unpacked: AsyncIterable<Buffer>, of: { name: string; ratio: Ratio; packed: () => number }) {
  let length = 0;
  for await (const piece of unpacked) {
    length += piece.length;
    assertRatio(of.name, length, of.packed(), of.ratio);
    yield piece;
  }
}

function isZip(start: Buffer): boolean {
  return (
    start.subarray(0, 4).equals(Buffer.from("PK\x03\x04")) || start.subarray(0, 4).equals(Buffer.from("PK\x05\x06"))
  );
}

function isZstd(start: Buffer): boolean {
  return start.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]));
}

function isGzip(start: Buffer): boolean {
  return start.subarray(0, 3).equals(Buffer.from([0x1f, 0x8b, 0x08]));
}

function isTar(start: Buffer): boolean {
  return start.subarray(TAR_MARK, TAR_MARK + 5).toString("latin1") === "ustar";
}
