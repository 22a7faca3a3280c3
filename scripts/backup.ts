import { loadEnvironmentFile } from "#env.ts";
import { backupCommand } from "#operate/backup-commands.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => backupCommand(process.argv.slice(2)));
process.exit();
