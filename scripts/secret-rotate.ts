import { decryptFactor, encryptFactor } from "#auth/factor-keys.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";
import { rotateSecret } from "#operate/rotate-secret.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => rotateSecret({ open: decryptFactor, encrypt: encryptFactor }));
process.exit();
