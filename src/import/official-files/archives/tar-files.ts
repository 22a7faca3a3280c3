import { Readable } from "node:stream";
import { extract } from "tar-stream";
import { FileRejected } from "../formats/file-rejected.ts";
import { countingBytes } from "./archive-bounds.ts";
import { ArchiveRejected } from "./archive-rejected.ts";
import { checkName, type FoundFile, isSystemFile, LONGEST_NAME, readFound } from "./found-file.ts";

/** The files of a tar archive as it streams by; nothing is written anywhere. @throws ArchiveRejected */
export async function* findInTar(bytes: AsyncIterable<Buffer>, name: string): AsyncGenerator<FoundFile> {
  const entries = extract();
  const source = Readable.from(bytes);
  source.on("error", (error) => entries.destroy(error));
  source.pipe(entries);
  const count = countingBytes(name);
  try {
    for await (const entry of entries) {
      const { name: printed, type, size } = entry.header;
      count(size ?? 0);
      const rejected = checkName(printed) ?? checkEntryType(type);
      const path = printed.slice(0, LONGEST_NAME);
      if (type === "directory" || rejected || isSystemFile(path)) {
        entry.resume();
        if (rejected) yield { path, rejected };
      } else yield await readFound(path, entry as AsyncIterable<Buffer>);
    }
  } catch (error) {
    throw ArchiveRejected.because(name, error);
  } finally {
    source.destroy();
    entries.destroy();
  }
}

function checkEntryType(type: string | null | undefined): FileRejected | null {
  const plain = type === "file" || type === "contiguous-file" || type === "directory";
  return plain ? null : new FileRejected("name", "is a link or a device, which is not followed", type ?? "");
}
