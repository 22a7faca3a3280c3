import fs from "node:fs";
import path from "node:path";

/** Lists the addresses of the files that a build made for browsers. */
export function listBuiltFiles(distDir: string): Set<string> {
  const folder = path.join(distDir, "static");
  const entries = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return new Set(files.map((file) => `/_next/static/${path.relative(folder, file).replaceAll(path.sep, "/")}`));
}
