import { decryptFactor, encryptFactor } from "#auth/second-factors/factor-keys.ts";
import { ROTATE_SECRET_USAGE, rotateSecret } from "#commands/rotate-secret.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runCommand } from "#processes/run-command.ts";

loadEnvironmentFile(inProject(".env"));
await runCommand(ROTATE_SECRET_USAGE, () => rotateSecret({ open: decryptFactor, encrypt: encryptFactor }));
process.exit();
