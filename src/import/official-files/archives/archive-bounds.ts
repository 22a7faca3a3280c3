import { ArchiveRejected } from "./archive-rejected.ts";

const [MEGABYTE, GIGABYTE] = [1024 ** 2, 1024 ** 3];

/** Everything since 1989 has 35,000 files and 1.5 GB. */
export const MOST_FILES = 200_000;
export const MOST_BYTES = 4 * GIGABYTE;

/** How many times its packed size something may unpack to, once it is larger than what is let through unasked. */
export type Ratio = { most: number; uncheckedBytes: number };

/** One file of a zip: those of the two chambers unpack to ten times their size. */
export const OF_A_FILE: Ratio = { most: 100, uncheckedBytes: MEGABYTE };
/** A whole archive in one stream, where each file is told by the ones before it: those of the project, 177 times. */
export const OF_A_STREAM: Ratio = { most: 1000, uncheckedBytes: 64 * MEGABYTE };

/** The same in gzip, which packs less tightly. */
export const OF_A_GZIP: Ratio = { most: 200, uncheckedBytes: 64 * MEGABYTE };

/** Counts what comes out of an archive, so that a small one cannot go on for ever. @throws ArchiveRejected */
export function countingBytes(name: string): (bytes: number) => void {
  let files = 0;
  let total = 0;
  return (bytes) => {
    files += 1;
    total += bytes;
    if (files > MOST_FILES) throw new ArchiveRejected(`${name}: the archive has more than ${MOST_FILES} files`);
    if (total > MOST_BYTES) throw new ArchiveRejected(`${name}: the archive has more than ${MOST_BYTES / GIGABYTE} GB`);
  };
}

/** Refuses what is so much larger unpacked that nobody wrote it. @throws ArchiveRejected */
export function assertRatio(name: string, unpacked: number, packed: number, { most, uncheckedBytes }: Ratio): void {
  if (unpacked > uncheckedBytes && unpacked > packed * most)
    throw new ArchiveRejected(`${name}: unpacks to more than ${most} times its size, which no official file does`);
}
