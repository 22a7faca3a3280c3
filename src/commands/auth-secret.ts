import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { provideAuthSecret } from "#env.ts";
import { inProject } from "#processes/project.ts";

/** Sees to a secret for the admin area: the operator's own, else one that is made once and kept in .data. */
export function ensureAuthSecret(): void {
  provideAuthSecret(() => {
    const file = inProject(".data/auth-secret");
    fs.mkdirSync(path.dirname(file), { recursive: true });
    try {
      // Of two commands that begin at once one makes it, and both read it.
      fs.writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    return fs.readFileSync(file, "utf8");
  });
}
