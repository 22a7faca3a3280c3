import { BACKUP_USAGE, backupCommand } from "#commands/backup-commands.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runCommand } from "#processes/run-command.ts";

loadEnvironmentFile(inProject(".env"));
await runCommand(BACKUP_USAGE, backupCommand);
process.exit();
