import yauzl from "yauzl";
import { ArchiveRefused, countingBytes } from "./archive-refused.ts";
import { type FoundFile, readFound } from "./found-file.ts";

/** The files of a zip archive, one after another. Names that lead outside refuse the archive. @throws ArchiveRefused */
export async function* findInZip(at: string, name: string): AsyncGenerator<FoundFile> {
  const count = countingBytes(name);
  let zip: yauzl.ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(at, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
    for await (const entry of zip.eachEntry()) {
      count(entry.uncompressedSize);
      if (entry.fileName.endsWith("/")) continue;
      const stream = await zip.openReadStreamPromise(entry);
      yield await readFound(entry.fileName, stream as AsyncIterable<Buffer>);
    }
  } catch (error) {
    throw ArchiveRefused.because(name, error);
  } finally {
    zip?.close();
  }
}
