import { loadEnvironmentFile } from "#env.ts";
import { auditVerify } from "#operate/audit-verify.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(auditVerify);
process.exit();
