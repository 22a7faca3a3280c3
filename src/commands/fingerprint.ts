import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "#processes/project.ts";

/** One value for the names and contents of these files and folders of the project; what is absent counts as empty. */
export function fingerprint(paths: string[], root = projectRoot): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((each) => listFiles(path.join(root, each))).sort()) {
    hash.update(`${path.relative(root, file)}\0${createHash("sha256").update(fs.readFileSync(file)).digest("hex")}\n`);
  }
  return hash.digest("hex");
}

function listFiles(target: string): string[] {
  const stat = fs.statSync(target, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [target];
  return fs
    .readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
