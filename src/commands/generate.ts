import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { childEnvironment } from "#env.ts";
import { withProcessLock } from "#processes/process-lock.ts";
import { inProject } from "#processes/project.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { fingerprint } from "./fingerprint.ts";

const CLIENT = inProject("src/data/generated");
const STAMP = path.join(CLIENT, "schema.sha256");

/** Makes the database client from prisma/schema, unless the one that is there was made from the same. */
export async function generateClient(): Promise<void> {
  const expectedStamp = fingerprint(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (readStamp() === expectedStamp) return;
  await withProcessLock(inProject(".data/generate.lock"), async () => {
    if (readStamp() === expectedStamp) return;
    runPrismaGenerate();
    fs.writeFileSync(STAMP, expectedStamp);
  });
}

function readStamp(): string | null {
  return fs.existsSync(STAMP) ? fs.readFileSync(STAMP, "utf8") : null;
}

function runPrismaGenerate(): void {
  // Prisma looks for a native engine that generating does not use, and would download it; any file that exists will do.
  const env = childEnvironment({
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inProject("node_modules/prisma/build/index.js"), "generate", "--no-hints"],
    {
      cwd: inProject(),
      env,
      encoding: "utf8",
    },
  );
  if (status !== 0)
    throw new UserFacingError(`The database client could not be generated from prisma/schema:\n${stderr || stdout}`);
}
