import { AUDIT_VERIFY_USAGE, auditVerify } from "#commands/audit-verify.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runCommand } from "#processes/run-command.ts";

loadEnvironmentFile(inProject(".env"));
await runCommand(AUDIT_VERIFY_USAGE, auditVerify);
process.exit();
