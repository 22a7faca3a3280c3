import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { SeedError } from "#domain/record/seed-error.ts";

/** Where the seed data lies, and what it is called in messages. */
const SEED = { folder: fileURLToPath(new URL("../../../prisma/seed", import.meta.url)), name: "prisma/seed" };

/** One file: `path` inside the folder with forward slashes, `file` as messages name it. */
export type SeedFile = { path: string; file: string; text: string };

/** Every JSON file of the folder in the order of its path, and the SHA-256 of all of them. Refuses a folder without any. */
export function readSeedFiles(folder?: string): { files: SeedFile[]; sha256: string } {
  const from = folder === undefined ? SEED : { folder, name: folder };
  const paths = fs
    .readdirSync(from.folder, { recursive: true, encoding: "utf8" })
    .map((found) => found.split(path.sep).join("/"))
    .filter((found) => found.endsWith(".json"))
    .sort();
  if (paths.length === 0)
    throw new SeedError([{ file: from.name, record: null, field: null, message: "there is no record here" }]);
  const hash = createHash("sha256");
  const files = paths.map((found) => {
    const text = fs.readFileSync(path.join(from.folder, found), "utf8");
    hash.update(`${found}\0${text}\0`);
    return { path: found, file: `${from.name}/${found}`, text };
  });
  return { files, sha256: hash.digest("hex") };
}
