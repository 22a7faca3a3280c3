/** An archive that is not read to its end. What was read before stays: it went in file by file. */
export class ArchiveRefused extends Error {
  override name = "ArchiveRefused";

  static because(name: string, error: unknown): ArchiveRefused {
    if (error instanceof ArchiveRefused) return error;
    return new ArchiveRefused(`${name}: the archive is damaged or cut off: ${(error as Error).message}`);
  }
}
