import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** A file of this name in a folder of its own, which the caller takes away. */
export function scratchFile(name: string, content: string): string {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "said-and-voted-")), name);
  fs.writeFileSync(file, content);
  return file;
}
