/** An archive that is not read to its end. What was read before stays: it went in file by file. */
export class ArchiveRejected extends Error {
  override name = "ArchiveRejected";

  static because(name: string, error: unknown): ArchiveRejected {
    if (error instanceof ArchiveRejected) return error;
    return new ArchiveRejected(`${name}: the archive is damaged or cut off: ${(error as Error).message}`);
  }
}
