/** An archive that cannot be read to its end. What was read before stays: it went in file by file. */
export class ArchiveRefused extends Error {
  override name = "ArchiveRefused";

  static because(name: string, error: unknown): ArchiveRefused {
    if (error instanceof ArchiveRefused) return error;
    return new ArchiveRefused(`${name}: the archive is damaged or cut off: ${(error as Error).message}`);
  }
}

/** An archive of everything has 35,000 files and 1.5 GB. */
export const MOST_FILES = 1_000_000;
export const MOST_BYTES = 64 * 1024 ** 3;

/** Counts what comes out of an archive, so that a small one cannot go on for ever. */
export function countingBytes(name: string): (bytes: number) => void {
  let files = 0;
  let total = 0;
  return (bytes) => {
    files += 1;
    total += bytes;
    if (files > MOST_FILES) throw new ArchiveRefused(`${name}: the archive has more than ${MOST_FILES} files`);
    if (total > MOST_BYTES) throw new ArchiveRefused(`${name}: the archive has more than ${MOST_BYTES / 1024 ** 3} GB`);
  };
}
