import { backupCommand } from "#commands/backup-commands.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runScript } from "#processes/user-facing-error.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => backupCommand(process.argv.slice(2)));
process.exit();
