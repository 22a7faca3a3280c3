import fs from "node:fs";
import yauzl from "yauzl";
import { FileRejected } from "../formats/file-rejected.ts";
import { assertRatio, countingBytes, OF_A_FILE } from "./archive-bounds.ts";
import { ArchiveRejected } from "./archive-rejected.ts";
import {
  checkName,
  type FoundFile,
  isSystemFile,
  LONGEST_NAME,
  MOST_OF_PEOPLE,
  readFound,
  tooLarge,
} from "./found-file.ts";

/**
 * The files of a zip archive, one after another. Its list is looked at whole before anything is unpacked: names that
 * lead outside, files that lie in one another, and what unpacks to far too much refuse the archive. @throws ArchiveRejected
 */
export async function* findInZip(at: string, name: string): AsyncGenerator<FoundFile> {
  let zip: yauzl.ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(at, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    for (const entry of await listEntries(zip, name)) {
      const { fileName, uncompressedSize } = entry;
      const rejected = checkName(fileName) ?? checkEntryType(entry);
      const path = fileName.slice(0, LONGEST_NAME);
      if (!rejected && isSystemFile(path)) continue;
      if (rejected) yield { path, rejected };
      else if (uncompressedSize > MOST_OF_PEOPLE) yield tooLarge(path, MOST_OF_PEOPLE);
      else yield await readFound(path, (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>);
    }
  } catch (error) {
    throw ArchiveRejected.because(name, error);
  } finally {
    zip?.close();
  }
}

async function listEntries(zip: yauzl.ZipFile, name: string): Promise<yauzl.Entry[]> {
  const count = countingBytes(name);
  const entries: yauzl.Entry[] = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    count(entry.uncompressedSize);
    unpacked += entry.uncompressedSize;
    // The sizes are true, or reading ends: `validateEntrySizes`.
    assertRatio(`${name}: ${entry.fileName}`, entry.uncompressedSize, entry.compressedSize, OF_A_FILE);
    entries.push(entry);
  }
  assertRatio(name, unpacked, zip.fileSize, OF_A_FILE);
  assertNoOverlap(entries, name);
  return entries.filter(({ fileName }) => !fileName.endsWith("/"));
}

const LOCAL_HEADER = 30;

/** One stretch of bytes that is listed as many files would unpack to as many times its size. */
function assertNoOverlap(entries: readonly yauzl.Entry[], name: string): void {
  const sorted = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const { relativeOffsetOfLocalHeader: start, fileNameLength, compressedSize, fileName } of sorted) {
    if (start < end) throw new ArchiveRejected(`${name}: ${fileName} lies within another file of the archive`);
    end = start + LOCAL_HEADER + fileNameLength + compressedSize;
  }
}

/** As Unix writes down what a file is, in the upper half of what zip calls external attributes. */
function checkEntryType({ externalFileAttributes }: yauzl.Entry): FileRejected | null {
  const kind = (externalFileAttributes >>> 16) & fs.constants.S_IFMT;
  const plain = kind === 0 || kind === fs.constants.S_IFREG;
  return plain ? null : new FileRejected("name", "is a link or a device, which is not followed");
}
