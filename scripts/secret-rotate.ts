import { decryptFactor, encryptFactor } from "#auth/second-factors/factor-keys.ts";
import { rotateSecret } from "#commands/rotate-secret.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runScript } from "#processes/user-facing-error.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => rotateSecret({ open: decryptFactor, encrypt: encryptFactor }));
process.exit();
