import fs from "node:fs";
import { type ProcessLock, tryProcessLock } from "./process-lock.ts";
import { inProject } from "./project.ts";
import { UserFacingError } from "./user-facing-error.ts";

/**
 * One site at a time is built and served from this folder (the site under development is another one).
 * Those that only serve what is built change nothing, and may be several, each on a port of its own.
 * Refuses, and says where it is, when there is one already.
 */
export function claimFolder(name: "site" | "dev", url: string, { onlyServes = false } = {}): ProcessLock {
  const lock = tryProcessLock(inProject(`.data/${name}.lock`), { shared: onlyServes });
  const note = inProject(`.data/${name}.address`);
  if (!lock) {
    const where = fs.existsSync(note) ? ` at ${fs.readFileSync(note, "utf8")}` : "";
    throw new UserFacingError(`Said & Voted is already starting or running from this folder${where}.`);
  }
  fs.writeFileSync(note, url);
  return lock;
}
