import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

const created: string[] = [];

/** An empty folder for one test file; other accounts may enter it, as PostgreSQL's does. */
export function scratchFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "said-and-voted-"));
  fs.chmodSync(folder, 0o755);
  created.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of created) fs.rmSync(folder, { recursive: true, force: true });
});
