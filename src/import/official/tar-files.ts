import { Readable } from "node:stream";
import { extract } from "tar-stream";
import { countingBytes } from "./archive-bounds.ts";
import { ArchiveRefused } from "./archive-refused.ts";
import { FileRefused } from "./file-refused.ts";
import { type FoundFile, LONGEST_NAME, readFound, refuseName } from "./found-file.ts";

/** The files of a tar archive as it streams by; nothing is written anywhere. @throws ArchiveRefused */
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
      const refused = refuseName(printed) ?? refuseKind(type);
      const path = printed.slice(0, LONGEST_NAME);
      if (type === "directory" || refused) {
        entry.resume();
        if (refused) yield { path, refused };
      } else yield await readFound(path, entry as AsyncIterable<Buffer>);
    }
  } catch (error) {
    throw ArchiveRefused.because(name, error);
  } finally {
    source.destroy();
    entries.destroy();
  }
}

function refuseKind(type: string | null | undefined): FileRefused | null {
  const plain = type === "file" || type === "contiguous-file" || type === "directory";
  return plain ? null : new FileRefused("name", "is a link or a device, which is not followed", type ?? "");
}
