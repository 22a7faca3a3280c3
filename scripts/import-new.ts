import { importNewCommand } from "#commands/import-command.ts";
import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { stopSignal } from "#processes/stop-signal.ts";
import { runScript } from "#processes/user-facing-error.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => importNewCommand(process.argv.slice(2), stopSignal()));
process.exit();
