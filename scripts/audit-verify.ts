import { auditVerify } from "#commands/audit-verify.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runScript } from "#processes/user-facing-error.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(auditVerify);
process.exit();
